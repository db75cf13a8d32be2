package org.gehoor.procedure.filing;

/** How an oral complaint gets on paper. */
public enum OralMode {
    STAFF_WRITES_DOWN,
    REQUEST_WRITTEN
}
