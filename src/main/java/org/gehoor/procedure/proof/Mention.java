package org.gehoor.procedure.proof;

/** A name in a procedure that another file must know, and the key where it stands. */
public record Mention(String key, String name) {}
