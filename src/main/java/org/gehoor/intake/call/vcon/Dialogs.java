package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** The pieces of the conversation: recordings, which have a time and no words, and typed messages, which have both. */
final class Dialogs {

    private final List<JsonNode> all;

    Dialogs(final JsonNode root) {
        this.all =
                StreamSupport.stream(root.path("dialog").spliterator(), false).toList();
    }

    /** From the beginning of the first piece to the end of the last. */
    CallSpan span() {
        final Optional<SaidTime> first = all.stream()
                .flatMap(dialog -> Times.at(dialog.path("start")).stream())
                .min(Comparator.comparingLong(SaidTime::epochMillis));
        final long began = first.map(SaidTime::epochMillis).orElse(0L);
        final Optional<Duration> duration = all.stream()
                .flatMap(dialog -> Times.seconds(dialog.path("duration"))
                        .map(seconds -> Math.round(seconds * 1000) + since(dialog, began))
                        .stream())
                .max(Comparator.naturalOrder())
                .map(Duration::ofMillis);
        return new CallSpan(first.orElse(null), duration.orElse(null));
    }

    /** When the piece that a transcript belongs to began, in milliseconds since the call did. */
    long offset(final JsonNode place, final CallSpan span) {
        final int one = place(place);
        return one >= 0 && one < all.size() && span.startedAt() != null
                ? since(all.get(one), span.startedAt().epochMillis())
                : 0;
    }

    /** The piece that is pointed to, the first of several; -1 for the whole conversation. */
    static int place(final JsonNode pointed) {
        final JsonNode one = pointed.isArray() ? pointed.path(0) : pointed;
        return one.isIntegralNumber() ? one.intValue() : -1;
    }

    private static long since(final JsonNode dialog, final long began) {
        return Times.at(dialog.path("start"))
                .map(start -> Math.max(0, start.epochMillis() - began))
                .orElse(0L);
    }

    /** Typed messages as turns. */
    List<Turn> typed(final Parties parties, final CallSpan span) {
        return all.stream()
                .filter(dialog -> dialog.path("type").asText().equals("text"))
                .flatMap(dialog -> typed(dialog, parties, span).stream())
                .toList();
    }

    private static Optional<Turn> typed(final JsonNode dialog, final Parties parties, final CallSpan span) {
        final String text = PlainWords.text(new Body(dialog).content().asText(""));
        final JsonNode listed = dialog.path("parties");
        final JsonNode who =
                dialog.has("originator") ? dialog.path("originator") : listed.isArray() ? listed.path(0) : listed;
        final @Nullable Integer party = parties.at(who);
        final SpeakerRole role = parties.role(party);
        final @Nullable Long start =
                span.startedAt() == null || dialog.path("start").isMissingNode()
                        ? null
                        : Long.valueOf(since(dialog, span.startedAt().epochMillis()));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Turn(
                        party == null ? null : parties.all().get(party).name(),
                        role,
                        party,
                        start,
                        null,
                        text,
                        null,
                        null));
    }

    boolean recorded() {
        return all.stream().anyMatch(dialog -> dialog.path("type").asText().equals("recording"));
    }

    /** {@code in} or {@code out}, as telephone systems note it beside the recording; null where none does. */
    @Nullable
    Boolean incoming() {
        for (final JsonNode dialog : all) {
            final String direction = dialog.path("meta").path("direction").asText("");
            if (direction.equals("in") || direction.equals("inbound")) {
                return Boolean.TRUE;
            }
            if (direction.equals("out") || direction.equals("outbound")) {
                return Boolean.FALSE;
            }
        }
        return null;
    }
}
