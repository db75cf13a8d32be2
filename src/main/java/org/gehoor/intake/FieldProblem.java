package org.gehoor.intake;

/**
 * What is wrong with one field of a submission.
 *
 * @param field by the name under which it was submitted, such as {@code complainant.telephone}
 * @param kind for a page, which words it in its own language
 * @param message for a program: what is wrong and what to do, without the value
 */
public record FieldProblem(String field, Kind kind, String message) {

    /** What can be wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        CONTROL_CHARACTERS,
        NOT_AN_ADDRESS,
        NOT_A_TELEPHONE_NUMBER,
        UNKNOWN,
        MISTYPED_NUMBER,
        CONTRADICTION,
        NO_SUCH_DOSSIER,
        NOT_OFFERED,
        NOT_ALLOWED,
        NOT_A_DATE,
        IN_THE_FUTURE,
        TOO_LARGE,
        TOO_MANY,
        WRONG_TYPE
    }
}
