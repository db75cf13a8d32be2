package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.call.Likeness;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Turn;
import org.gehoor.intake.call.cue.CueReader;
import org.gehoor.intake.call.cue.NamedLines;
import org.gehoor.intake.call.mapped.MappedReader;
import org.gehoor.intake.call.mapped.MappedTurns;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** The turns of one transcript in a vCon, whichever vendor's shape its body has. */
final class Transcript {

    private static final List<String> LISTS =
            List.of("conversation", "transcript", "turns", "utterances", "segments", "messages", "sentences", "dialog");
    private static final List<String> TEXTS = List.of("text", "transcript", "transcription", "content");

    private final MappedReader mapped;
    private final Parties parties;
    private final SpokenList spoken;

    Transcript(final MappedReader mapped, final Parties parties, final @Nullable SaidTime beganAt) {
        this.mapped = mapped;
        this.parties = parties;
        this.spoken = new SpokenList(parties, beganAt);
    }

    List<Turn> turns(final JsonNode content) {
        if (content.isArray()) {
            return spoken.turns(content);
        }
        if (content.isTextual()) {
            return text(content.textValue());
        }
        final Optional<MappedTurns> vendor = mapped.inside(content);
        if (vendor.isPresent()) {
            return placed(vendor.get().turns());
        }
        for (final String key : LISTS) {
            if (content.path(key).isArray()) {
                return spoken.turns(content.path(key));
            }
        }
        for (final String key : TEXTS) {
            if (content.path(key).isTextual()) {
                return text(content.path(key).textValue());
            }
        }
        return List.of();
    }

    private List<Turn> text(final String text) {
        if (Likeness.of(text.substring(0, Math.min(text.length(), 200))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                == Likeness.VTT) {
            return placed(CueReader.inside(text));
        }
        final List<String> lines =
                PlainWords.text(text).lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1 && NamedLines.isHabit(lines)) {
            return lines.stream()
                    .map(NamedLines::parted)
                    .map(parted -> placed(plain(parted[0].isEmpty() ? null : PlainWords.line(parted[0]), parted[1])))
                    .toList();
        }
        return lines.isEmpty() ? List.of() : List.of(plain(null, PlainWords.text(text)));
    }

    private static Turn plain(final @Nullable String speaker, final String words) {
        return new Turn(speaker, SpeakerRole.UNKNOWN, null, null, null, words, null, null);
    }

    /** What a vendor calls its speakers is held against the parties of the vCon; a number means nobody. */
    private List<Turn> placed(final List<Turn> turns) {
        return turns.stream().map(this::placed).toList();
    }

    private Turn placed(final Turn turn) {
        final @Nullable Integer party = parties.meant(turn.speaker());
        final SpeakerRole word = org.gehoor.intake.call.RoleWords.meaning(turn.speaker());
        final SpeakerRole role = turn.role() != SpeakerRole.UNKNOWN
                ? turn.role()
                : word != SpeakerRole.UNKNOWN ? word : parties.role(party);
        return new Turn(
                turn.speaker(),
                role,
                party,
                turn.startMs(),
                turn.endMs(),
                turn.text(),
                turn.language(),
                turn.confidence());
    }
}
