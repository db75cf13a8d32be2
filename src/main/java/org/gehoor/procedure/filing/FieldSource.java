package org.gehoor.procedure.filing;

/** Who fills a field. */
public enum FieldSource {
    PERSON,
    /** An employee or a handler; a complainant is not asked for it. */
    STAFF,
    SYSTEM
}
