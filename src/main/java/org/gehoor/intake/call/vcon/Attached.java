package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.organisation.transcript.MarkedBy;
import org.jspecify.annotations.Nullable;

/**
 * What a vCon says beside the conversation: summaries, consents, and tags. Tags are an attachment of type {@code tags} whose body
 * lists words {@code name:value}; {@code complaint:employee} is the mark of whoever took the call.
 */
final class Attached {

    private static final String MARK = "complaint:";
    private static final int LONGEST_SUMMARY = 20_000;

    private final JsonNode root;

    Attached(final JsonNode root) {
        this.root = root;
    }

    Circumstances circumstances(final Dialogs dialogs) {
        return new Circumstances(
                language().orElse(null),
                dialogs.incoming(),
                dialogs.recorded(),
                typed("attachments", "consent").findAny().isPresent(),
                root.path("redacted").size() > 0,
                summary().orElse(null),
                markedBy());
    }

    private Optional<String> language() {
        return Stream.concat(
                        typed("analysis", "transcript")
                                .map(part -> new Body(part).content().path("language")),
                        typed("analysis", "wtf_transcription").map(part -> new Body(part)
                                .content()
                                .path("transcript")
                                .path("language")))
                .filter(JsonNode::isTextual)
                .map(node -> PlainWords.line(node.textValue()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Optional<String> summary() {
        return typed("analysis", "summary")
                .map(part -> PlainWords.text(new Body(part).content().asText("")))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SUMMARY)))
                .findFirst();
    }

    /** A person's mark counts for more than a machine's. */
    private @Nullable MarkedBy markedBy() {
        final List<String> marks = typed("attachments", "tags")
                .flatMap(part -> each(new Body(part).content()))
                .map(tag -> tag.asText().strip().toLowerCase(Locale.ROOT))
                .filter(tag -> tag.startsWith(MARK))
                .map(tag -> tag.substring(MARK.length()).strip())
                .toList();
        return Stream.of(MarkedBy.values())
                .filter(by -> marks.contains(by.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private Stream<JsonNode> typed(final String list, final String type) {
        return each(root.path(list))
                .filter(part -> type.equals(
                        part.path("type").asText(part.path("purpose").asText())));
    }

    private static Stream<JsonNode> each(final JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
