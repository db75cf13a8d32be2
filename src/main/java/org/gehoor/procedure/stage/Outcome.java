package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.Strength;
import org.jspecify.annotations.Nullable;

/** A result that a complaint can have under this procedure. */
public record Outcome(
        @Key(value = "Name of the outcome. `partly_founded`.", required = true) String id,
        @Key("The sentence that letters print for it, per language. `{nl: Uw klacht is gegrond.}`.")
                Map<String, String> label,
        @Key("What must be given with it, else it is refused. `[motivation]`, `[agreement_of_all]`.")
                List<String> needs,
        @Key("What may be given with it. `[advice]`.") List<String> mayAdd,
        @Key("What the house does then. `[apologise, offer_compensation]`.") List<String> actions,
        @Key("What the complainant may choose then. `[objection, external_referral]`.") List<String> offers,
        @Key("`statutory` when the law prescribes this form of outcome.") @Nullable Strength strength,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    public Outcome {
        label = Map.copyOf(requireNonNullElse(label, Map.of()));
        needs = List.copyOf(requireNonNullElse(needs, List.of()));
        mayAdd = List.copyOf(requireNonNullElse(mayAdd, List.of()));
        actions = List.copyOf(requireNonNullElse(actions, List.of()));
        offers = List.copyOf(requireNonNullElse(offers, List.of()));
    }
}
