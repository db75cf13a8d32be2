package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * What would become of a mail today, with the register as it is.
 *
 * @param outcome {@code entered}, {@code joined}, {@code automatic} or {@code set-aside}
 * @param kind which machine, or why a person must look; null for a person's mail
 * @param dossier number of the one that it would join or be filed in; null: none, or a new one
 * @param queue where a new dossier would go
 * @param rule the routing rule that chose it, and why
 * @param letter id and language, {@code acknowledgement.nl}; null where none would go out at once
 * @param letterTo its address
 * @param letterWhy why that one, or why none
 */
public record Foretold(
        String outcome,
        @Nullable String kind,
        String why,
        @Nullable String dossier,
        @Nullable String queue,
        @Nullable String rule,
        @Nullable String letter,
        @Nullable String letterTo,
        String letterWhy) {

    /** Without letter, queue or dossier. */
    static Foretold aside(SetAsideReason reason, String why) {
        return new Foretold("set-aside", reason.key(), why, null, null, null, null, null, "a person decides first");
    }

    /** A letter goes out at once all the same. */
    Foretold with(String answer, @Nullable String to, String because) {
        return new Foretold(outcome, kind, why, dossier, queue, rule, answer, to, because);
    }

    @Override
    public String toString() {
        return "Foretold[" + outcome + "]";
    }
}
