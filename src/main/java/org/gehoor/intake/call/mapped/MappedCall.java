package org.gehoor.intake.call.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallFault;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.intake.call.Heard;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Turn;
import org.gehoor.intake.call.Unheard;
import org.gehoor.organisation.transcript.MarkedBy;
import org.gehoor.organisation.transcript.TranscriptFormat;
import org.gehoor.organisation.transcript.TranscriptMapping;
import org.gehoor.organisation.transcript.TranscriptMark;
import org.jspecify.annotations.Nullable;

/** One document read by one mapping. */
final class MappedCall {

    private final TranscriptFormat format;
    private final TranscriptMapping mapping;
    private final JsonNode root;

    MappedCall(final TranscriptFormat format, final JsonNode root) {
        this.format = format;
        this.mapping = format.mapping();
        this.root = root;
    }

    CallReading reading(final String sha256) {
        final @Nullable SaidTime startedAt = startedAt().orElse(null);
        final MappedTurns mapped = new MappedTurns(mapping, root, startedAt == null ? 0 : startedAt.epochMillis());
        final List<Turn> turns = mapped.turns();
        if (turns.isEmpty()) {
            return new Unheard(
                    format.shown(), CallFault.EMPTY, "not a word where " + format.name() + ".yml looks for it");
        }
        return new Heard(new Call(
                new CallSource(
                        format.name(),
                        Found.first(root, mapping.id())
                                .filter(JsonNode::isValueNode)
                                .map(node -> PlainWords.line(node.asText()))
                                .orElse(null),
                        format.shown(),
                        sha256),
                new CallSpan(startedAt, duration(turns).orElse(null)),
                mapped.parties(),
                turns,
                circumstances(),
                List.of()));
    }

    private Circumstances circumstances() {
        return new Circumstances(
                Found.first(root, mapping.language())
                        .filter(JsonNode::isTextual)
                        .map(node -> PlainWords.line(node.textValue()))
                        .orElse(null),
                null,
                false,
                false,
                mapping.redacted() != null && MappedReader.holds(mapping.redacted(), root),
                null,
                markedBy());
    }

    private Optional<SaidTime> startedAt() {
        return mapping.startedAt().stream()
                .flatMap(pointer -> Found.first(root, pointer).stream())
                .flatMap(node -> time(node).stream())
                .findFirst();
    }

    private static Optional<SaidTime> time(final JsonNode node) {
        return node.isTextual()
                ? SaidTime.parse(node.textValue())
                : Found.number(node).flatMap(millis -> SaidTime.ofEpochMillis(millis.longValue()));
    }

    /** As told; else the end of the last turn. */
    private Optional<Duration> duration(final List<Turn> turns) {
        final Optional<Duration> told = Found.first(root, mapping.duration())
                .flatMap(Found::number)
                .filter(value -> value >= 0 && value < 1e9)
                .map(value -> Duration.ofMillis(Math.round(
                        value * Objects.requireNonNull(mapping.durationIn()).millis())));
        return told.isPresent()
                ? told
                : turns.stream()
                        .map(Turn::endMs)
                        .filter(Objects::nonNull)
                        .max(Long::compare)
                        .map(Duration::ofMillis);
    }

    /** A person's mark counts for more than a machine's. */
    private @Nullable MarkedBy markedBy() {
        return mapping.marks().stream()
                .filter(mark -> marked(mark, root))
                .map(TranscriptMark::by)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static boolean marked(final TranscriptMark mark, final JsonNode root) {
        return Found.all(root, mark.at()).stream()
                .anyMatch(node -> node.isValueNode() && MappedReader.among(mark.is(), node.asText()));
    }
}
