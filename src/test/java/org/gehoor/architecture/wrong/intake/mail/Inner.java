package org.gehoor.architecture.wrong.intake.mail;

/** Public for its own room only. */
public record Inner(String value) {}
