package org.gehoor.procedure;

/** Which list of the procedure it stands in. */
public enum PromiseKind {
    DEADLINE,
    RECURRING
}
