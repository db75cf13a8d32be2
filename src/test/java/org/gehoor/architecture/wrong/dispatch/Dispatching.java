package org.gehoor.architecture.wrong.dispatch;

/** A harmless type. */
public record Dispatching(String queue) {}
