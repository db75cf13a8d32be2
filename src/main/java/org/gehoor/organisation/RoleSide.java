package org.gehoor.organisation;

/** Where a role stands towards complainant and organisation. */
public enum RoleSide {
    ORGANISATION,
    RESPONDENT,
    NEUTRAL,
    SECOND_LINE,
    THIRD_PARTY,
    EXTERNAL
}
