package org.gehoor.procedure;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where the source contradicts itself or is silent, with the reading that was chosen. */
public record Conflict(
        @Key(value = "Name of the contradiction or gap. `three-or-two-weeks`.", required = true) String id,
        @Key(value = "What the source says, each reading in its own words; `nothing` for a gap.", required = true)
                List<String> says,
        @Key(
                        value = "The reading taken. Unless there is a reason, the earliest one for the complainant.",
                        required = true)
                String reading,
        @Key("Another reading that could have been taken, and is possible by configuration.") @Nullable
                String alternative,
        @Key(value = "The key or keys that decide it. `deadlines.answer.from`.", required = true)
                List<String> setting) {

    public Conflict {
        says = List.copyOf(requireNonNullElse(says, List.of()));
        setting = List.copyOf(requireNonNullElse(setting, List.of()));
    }
}
