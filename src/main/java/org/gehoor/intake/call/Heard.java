package org.gehoor.intake.call;

/** A transcript that could be read. */
public record Heard(Call call) implements CallReading {}
