package org.gehoor.intake.call.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.OffsetUnit;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.gehoor.organisation.transcript.TranscriptMapping;
import org.gehoor.organisation.transcript.TurnPointers;
import org.jspecify.annotations.Nullable;

/** The turns that a mapping finds, with the speakers that it lists. */
public final class MappedTurns {

    /** Anything earlier, as milliseconds since 1970, is an offset that somebody called a moment. */
    private static final double FIRST_MOMENT = 1e11;

    private final TranscriptMapping mapping;
    private final JsonNode root;
    private final long beganAt;
    private final Speakers speakers;

    /** @param beganAt milliseconds since 1970, 0 where nobody knows */
    MappedTurns(final TranscriptMapping mapping, final JsonNode root, final long beganAt) {
        this.mapping = mapping;
        this.root = root;
        this.beganAt = beganAt;
        this.speakers = new Speakers(mapping, root);
    }

    /** By the first of the mapping's ways that finds a word. */
    public List<Turn> turns() {
        for (final TurnPointers way : mapping.turns()) {
            final List<Turn> turns = new ArrayList<>();
            for (final JsonNode node : Found.all(root, way.each())) {
                turn(way, node).ifPresent(turns::add);
            }
            if (!turns.isEmpty()) {
                return Turn.inOrder(turns);
            }
        }
        return List.of();
    }

    /** Those listed, and those who were only heard. */
    public List<CallParty> parties() {
        return speakers.parties();
    }

    private Optional<Turn> turn(final TurnPointers way, final JsonNode node) {
        final String words = way.text().stream()
                .map(pointer -> Found.all(node, pointer).stream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .collect(Collectors.joining(way.joinedBy())))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        final String text = PlainWords.text(words);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        final @Nullable String speaker = PlainWords.line(Found.word(node, way.speaker()));
        final SpeakerRole role = speakers.role(Found.word(node, way.role()), speaker);
        final List<JsonNode> starts = Found.all(node, way.start());
        final List<JsonNode> ends = Found.all(node, way.end());
        return Optional.of(new Turn(
                speakers.shown(speaker),
                role,
                speakers.party(speaker, role),
                starts.isEmpty() ? null : offset(starts.get(0)),
                ends.isEmpty() ? null : offset(ends.get(ends.size() - 1)),
                text,
                PlainWords.line(Found.word(node, way.language())),
                confidence(Found.all(node, way.confidence()))));
    }

    private @Nullable Long offset(final JsonNode node) {
        final OffsetUnit unit = mapping.times();
        final Optional<Double> counted = Found.number(node).filter(value -> value >= 0 && value < 1e14);
        if (unit == OffsetUnit.EPOCH_MILLISECONDS) {
            return counted.filter(value -> value < FIRST_MOMENT || beganAt > 0 && value >= beganAt)
                    .map(value -> Math.round(value < FIRST_MOMENT ? value : value - beganAt))
                    .orElse(null);
        }
        return counted.map(value -> Math.round(value * unit.millis())).orElse(null);
    }

    private static @Nullable Double confidence(final List<JsonNode> said) {
        final OptionalDouble mean = said.stream()
                .flatMap(node -> Found.number(node).stream())
                .mapToDouble(Double::doubleValue)
                .filter(value -> value >= 0 && value <= 1)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
