package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** How long a dossier is kept before two people may erase it. */
public record Retention(
        @Key("The state from which it counts. Default `closed`.") String after,
        @Key(value = "How long, as a term. `5 years`.", required = true) String keep,
        @Key("Whether the organisation has decided this; as long as not, nothing is offered for erasure.")
                boolean decided,
        @Key("The shortest term that the law allows. `{keep: 1 year, origin: BGfo Wft}`.") @Nullable AtLeast atLeast) {

    public Retention {
        after = requireNonNullElse(after, "closed");
    }

    /** A lower limit set by others. */
    public record AtLeast(
            @Key(value = "How long, as a term. `1 year`.", required = true) String keep,
            @Key("The article of law.") @Nullable String origin) {}
}
