package org.gehoor.procedure.filing;

/** By when a field must be filled. */
public enum FieldNeeded {
    AT_REGISTRATION,
    ON_ASSIGNMENT,
    BEFORE_STAGE,
    BEFORE_CLOSE,
    AUTOMATIC,
    OPTIONAL
}
