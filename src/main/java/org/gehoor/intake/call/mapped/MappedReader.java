package org.gehoor.intake.call.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.intake.call.CallReading;
import org.gehoor.organisation.transcript.TranscriptFormat;
import org.gehoor.organisation.transcript.TranscriptFormats;
import org.gehoor.organisation.transcript.TranscriptSign;

/** Finds the mapping that fits a JSON document, and reads by it. */
public final class MappedReader {

    private final List<TranscriptFormat> formats;

    /** Of two that fit, the one with more signs is tried first; else the order of their names. */
    public MappedReader(final TranscriptFormats formats) {
        this.formats = formats.all().stream()
                .sorted(Comparator.comparingInt(
                        format -> -format.mapping().recognisedBy().size()))
                .toList();
    }

    /** Empty where no mapping fits. */
    public Optional<CallReading> read(final JsonNode root, final String sha256) {
        return fitting(root).map(format -> new MappedCall(format, root).reading(sha256));
    }

    /** The turns of a document that lies inside another format, and what its speakers are called. */
    public Optional<MappedTurns> inside(final JsonNode root) {
        return fitting(root).map(format -> new MappedTurns(format.mapping(), root, 0));
    }

    private Optional<TranscriptFormat> fitting(final JsonNode root) {
        return formats.stream()
                .filter(format -> format.mapping().recognisedBy().stream().allMatch(sign -> holds(sign, root)))
                .findFirst();
    }

    static boolean holds(final TranscriptSign sign, final JsonNode root) {
        final List<JsonNode> found = Found.all(root, sign.at());
        return sign.is().isEmpty()
                ? !found.isEmpty()
                : found.stream().anyMatch(node -> node.isValueNode() && among(sign.is(), node.asText()));
    }

    static boolean among(final List<String> words, final String word) {
        final String small = word.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(small));
    }
}
