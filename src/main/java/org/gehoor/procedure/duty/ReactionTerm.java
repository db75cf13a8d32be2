package org.gehoor.procedure.duty;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** How long an answered dossier stays open for the complainant's reaction. */
public record ReactionTerm(
        @Key("The state it starts in. Default `answered`.") String after,
        @Key(value = "How long, as a term. `30 days`.", required = true) String within,
        @Key("What it becomes without a reaction. Default `closed`.") String then,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    public ReactionTerm {
        after = requireNonNullElse(after, "answered");
        then = requireNonNullElse(then, "closed");
    }
}
