package org.gehoor.procedure.filing;

/** Who fills a field. */
public enum FieldSource {
    PERSON,
    SYSTEM
}
