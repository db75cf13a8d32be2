package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** The next door to knock on, outside the handler's own house. */
public record ExternalBody(
        @Key(value = "Name for reference. `kifid`.", required = true) String id,
        @Key(value = "As the letters print it. `Geschillencommissie Zorg Algemeen`.", required = true) String name,
        @Key(
                        value =
                                "`second_line` is the same fund's next mediator; the others judge or advise from outside.",
                        required = true)
                BodyKind kind,
        @Key("Stages, outcomes or facts after which it may be approached. `[conversation, unfounded]`.")
                List<String> availableAfter,
        @Key(
                        value =
                                "The messages that must name it (content key `external_body`, or `second_line_contact`).",
                        required = true)
                List<String> mentionIn,
        @Key("Postal address as the letters print it.") @Nullable String address,
        @Key("Web address as the letters print it.") @Nullable String link,
        @Key("Telephone or mail address as the letters print it.") @Nullable String contact) {

    public ExternalBody {
        availableAfter = List.copyOf(requireNonNullElse(availableAfter, List.of()));
        mentionIn = List.copyOf(requireNonNullElse(mentionIn, List.of()));
    }
}
