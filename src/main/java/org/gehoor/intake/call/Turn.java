package org.gehoor.intake.call;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said without being interrupted, as the source cuts it.
 *
 * @param speaker as the source calls them, which may be a mere number
 * @param party place of the speaker among the call's parties; null where nothing says who it is
 * @param startMs since the call began
 * @param confidence of the machine that wrote it down, 0 to 1
 */
public record Turn(
        @Nullable String speaker,
        SpeakerRole role,
        @Nullable Integer party,
        @Nullable Long startMs,
        @Nullable Long endMs,
        String text,
        @Nullable String language,
        @Nullable Double confidence) {

    /** As they were begun, where each says when; else as they stand. */
    public static List<Turn> inOrder(final List<Turn> turns) {
        final boolean timed = turns.stream().allMatch(turn -> turn.startMs() != null);
        return timed
                ? turns.stream()
                        .sorted(Comparator.comparingLong(turn -> Objects.requireNonNull(turn.startMs())))
                        .toList()
                : List.copyOf(turns);
    }

    /** The same, so many milliseconds later in the call. */
    public Turn later(final long millis) {
        return new Turn(
                speaker,
                role,
                party,
                startMs == null ? null : Long.valueOf(startMs + millis),
                endMs == null ? null : Long.valueOf(endMs + millis),
                text,
                language,
                confidence);
    }

    @Override
    public String toString() {
        return "Turn[" + role + ", " + startMs + "]";
    }
}
