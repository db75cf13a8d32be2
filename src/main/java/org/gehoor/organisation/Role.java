package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A part that somebody plays in the complaint procedure; stages, queues and warnings name roles, never people. */
public record Role(
        @Key(value = "Name of the role. `mediator`.", required = true) String id,
        @Key(value = "What the letters call it, per language. `{nl: Klachtenbemiddelaar}`.", required = true)
                Map<String, String> label,
        @Key(value = "Whose side it is on.", required = true) RoleSide side,
        @Key("Bound to professional secrecy.") boolean secrecy,
        @Key("Takes no side.") boolean impartial,
        @Key("Helps the complainant, for instance to write the complaint down.") boolean supportsComplainant,
        @Key(
                        "Watches that the procedure is followed: whoever plays it is mailed what waited for a person longer than a working day, and again each working day.")
                boolean guardsProcedure,
        @Key("This role is played by the same person as another. `officer`.") @Nullable String samePersonAs) {

    public Role {
        label = Map.copyOf(requireNonNullElse(label, Map.of()));
    }

    /** The label in this language, else in any, else the id. */
    public String label(String language) {
        return Labels.in(label, language, id);
    }
}
