package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.RoleWords;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * A transcript that is a list of things said, in the words that programs commonly use for them:
 * {@code [{"speaker": "Agent", "message": "…"}]}.
 */
final class SpokenList {

    private static final List<String> WORDS = List.of("message", "text", "transcript", "content", "utterance", "body");
    private static final List<String> SPEAKER =
            List.of("speaker", "speaker_name", "participant", "role", "name", "party", "from");
    private static final List<String> ROLE = List.of("role", "speaker_role", "participant_role");
    private static final List<String> START =
            List.of("start", "start_time", "startTime", "begin", "offset", "timestamp");
    private static final List<String> END = List.of("end", "end_time", "endTime");

    private final Parties parties;
    private final @Nullable SaidTime beganAt;

    /** @param beganAt the dialog's, from which moments are counted; null where nobody says */
    SpokenList(final Parties parties, final @Nullable SaidTime beganAt) {
        this.parties = parties;
        this.beganAt = beganAt;
    }

    List<Turn> turns(final JsonNode list) {
        final List<Turn> turns = new ArrayList<>();
        for (final JsonNode said : list) {
            turn(said).ifPresent(turns::add);
        }
        return turns;
    }

    private Optional<Turn> turn(final JsonNode said) {
        final String text =
                PlainWords.text(first(said, WORDS).map(JsonNode::asText).orElse(""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        final @Nullable String speaker = first(said, SPEAKER)
                .map(node -> node.isObject() ? node.path("name") : node)
                .filter(JsonNode::isValueNode)
                .map(node -> PlainWords.line(node.asText()))
                .orElse(null);
        final @Nullable Integer placed = parties.at(said.path("party"));
        final @Nullable Integer party = placed != null ? placed : parties.meant(speaker);
        return Optional.of(new Turn(
                speaker,
                role(said, speaker, party),
                party,
                offset(said, START, "start_ms"),
                offset(said, END, "end_ms"),
                text,
                PlainWords.line(said.path("language").textValue()),
                confidence(said.path("confidence"))));
    }

    private SpeakerRole role(final JsonNode said, final @Nullable String speaker, final @Nullable Integer party) {
        final SpeakerRole word =
                RoleWords.meaning(first(said, ROLE).map(JsonNode::asText).orElse(speaker));
        final SpeakerRole own = word != SpeakerRole.UNKNOWN ? word : RoleWords.meaning(speaker);
        return own != SpeakerRole.UNKNOWN ? own : parties.role(party);
    }

    private @Nullable Long offset(final JsonNode said, final List<String> keys, final String inMillis) {
        if (said.path(inMillis).isNumber()) {
            return Math.max(0, said.path(inMillis).longValue());
        }
        final JsonNode node = first(said, keys).orElse(said.path(inMillis));
        final Optional<Double> seconds = Times.seconds(node);
        if (seconds.isPresent()) {
            return Math.round(seconds.get() * 1000);
        }
        return beganAt == null
                ? null
                : Times.at(node)
                        .map(time -> time.epochMillis() - beganAt.epochMillis())
                        .filter(millis -> millis >= 0)
                        .orElse(null);
    }

    private static @Nullable Double confidence(final JsonNode node) {
        return node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1 ? node.doubleValue() : null;
    }

    private static Optional<JsonNode> first(final JsonNode said, final List<String> keys) {
        return keys.stream().map(said::path).filter(node -> !Form.absent(node)).findFirst();
    }
}
