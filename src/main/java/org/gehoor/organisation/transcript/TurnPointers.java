package org.gehoor.organisation.transcript;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Where the turns of a conversation stand. All pointers but {@code each} start at the turn. */
public record TurnPointers(
        @Key(value = "The turns. `/results/utterances/*`.", required = true) Pointer each,
        @Key(
                        value =
                                "The words of a turn, the first of these that is there; the values of a `*` are joined. `/elements/*/value`.",
                        required = true)
                List<Pointer> text,
        @Key("What stands between joined words. Default: a space. `\"\"`.") String joinedBy,
        @Key("Who speaks: a name, or the id of one of `speakers`. `/speaker`.") @Nullable Pointer speaker,
        @Key("The role of who speaks, a word of `roles`. `/participantPurpose`.") @Nullable Pointer role,
        @Key("When the turn begins; of several values the first.") @Nullable Pointer start,
        @Key("When it ends; of several values the last.") @Nullable Pointer end,
        @Key("The language of this turn.") @Nullable Pointer language,
        @Key("How sure the machine is, 0 to 1.") @Nullable Pointer confidence) {

    public TurnPointers {
        text = List.copyOf(requireNonNullElse(text, List.of()));
        joinedBy = requireNonNullElse(joinedBy, " ");
    }
}
