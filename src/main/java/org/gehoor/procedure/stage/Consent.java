package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** An agreement of parties that a stage needs, such as both sides' to mediation. */
public record Consent(
        @Key(value = "Name of the consent. `mediation`.", required = true) String id,
        @Key(value = "Whose consent: parties or roles. `[complainant, dermatologist]`.", required = true)
                List<String> from,
        @Key("`all` (default): complete when everybody agreed; `any`: one is enough.") Mode mode,
        @Key("The role that asks. `officer`.") @Nullable String askedBy,
        @Key("Whether it may be taken back; then the stage ends.") boolean withdrawable,
        @Key("What is noted of it. `[who, when, channel]`.") List<String> record) {

    public Consent {
        from = List.copyOf(requireNonNullElse(from, List.of()));
        mode = requireNonNullElse(mode, Mode.ALL);
        record = List.copyOf(requireNonNullElse(record, List.of()));
    }

    /** How many parties must agree. */
    public enum Mode {
        ALL,
        ANY
    }
}
