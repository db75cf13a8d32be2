package org.gehoor.procedure.filing;

/** What a field holds. */
public enum FieldType {
    TEXT,
    BOOLEAN,
    DATE
}
