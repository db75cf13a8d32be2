package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.organisation.NumberPattern;
import org.gehoor.procedure.Key;

/** How dossiers are numbered. */
record Numbering(
        @Key(
                        value =
                                "The number's form: `{yyyy}` year, `{seq:6}` place in the year's series, at least six digits,"
                                        + " `{check:2}` check digits. `\"{yyyy}-{seq:6}-{check:2}\"`.",
                        required = true)
                NumberPattern pattern,
        @Key(
                        "`mod97` (default): ISO 7064 MOD 97-10 over the digits of year and series; `none`: a mistyped number is not noticed.")
                Check check) {

    /** Whether a number guards itself. */
    enum Check {
        MOD97,
        NONE
    }

    Numbering {
        check = requireNonNullElse(check, Check.MOD97);
        if (check == Check.MOD97 && !pattern.hasCheckDigits()) {
            throw new IllegalArgumentException(
                    "check is mod97 but '" + pattern + "' has no check digits — add {check:2}, or say check: none");
        }
        if (check == Check.NONE && pattern.hasCheckDigits()) {
            throw new IllegalArgumentException(
                    "check is none but '" + pattern + "' has check digits — remove {check:2}, or say check: mod97");
        }
    }
}
