package org.gehoor.organisation.transcript;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Everything that a {@code config/transcripts/<name>.yml} can say: how one system's JSON becomes a call. */
public record TranscriptMapping(
        @Key("What the format is called where the file's name does not say it.") @Nullable String format,
        @Key(
                        value =
                                "What tells this format from others; all must hold. Where several files fit, most signs win.",
                        required = true)
                List<TranscriptSign> recognisedBy,
        @Key(value = "Where the turns are; the first that finds any words is taken.", required = true)
                List<TurnPointers> turns,
        @Key("How `start` and `end` count. Default: `seconds`.") @Nullable OffsetUnit times,
        @Key("Who took part, where the source lists it.") @Nullable SpeakerPointers speakers,
        @Key(
                        "What the source's words for roles mean; other words are `unknown`. `{AGENT: employee, CUSTOMER: complainant}`.")
                Map<String, SpeakerRole> roles,
        @Key("The call's own id: the same id is the same call. The first that is there.") List<Pointer> id,
        @Key("When the call began: ISO 8601, or milliseconds since 1970. The first that is there.")
                List<Pointer> startedAt,
        @Key("How long it lasted. The first that is there.") List<Pointer> duration,
        @Key("How `duration` counts. Default: as `times`.") @Nullable OffsetUnit durationIn,
        @Key("The language spoken. The first that is there.") List<Pointer> language,
        @Key("What says that personal data were taken out.") @Nullable TranscriptSign redacted,
        @Key("What says that the call is a complaint. Without a mark a person decides.") List<TranscriptMark> marks) {

    public TranscriptMapping {
        recognisedBy = listed("recognised_by", recognisedBy);
        turns = listed("turns", turns);
        times = requireNonNullElse(times, OffsetUnit.SECONDS);
        roles = Map.copyOf(requireNonNullElse(roles, Map.of()));
        id = List.copyOf(requireNonNullElse(id, List.of()));
        startedAt = List.copyOf(requireNonNullElse(startedAt, List.of()));
        duration = List.copyOf(requireNonNullElse(duration, List.of()));
        durationIn = requireNonNullElse(durationIn, times);
        language = List.copyOf(requireNonNullElse(language, List.of()));
        marks = List.copyOf(requireNonNullElse(marks, List.of()));
    }

    private static <T> List<T> listed(final String key, final List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(key + " holds nothing — name at least one");
        }
        return List.copyOf(values);
    }
}
