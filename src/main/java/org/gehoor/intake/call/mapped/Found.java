package org.gehoor.intake.call.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.organisation.transcript.Pointer;
import org.jspecify.annotations.Nullable;

/** What pointers find in a JSON document; nothing that is null, and no more than a call can hold. */
final class Found {

    /** As many turns, or words of a turn, as a day's talk has. */
    static final int MOST = 200_000;

    private static final Pattern PLACE = Pattern.compile("\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private Found() {}

    static List<JsonNode> all(final JsonNode from, final @Nullable Pointer pointer) {
        List<JsonNode> found = pointer == null ? List.of() : List.of(from);
        for (final String step : pointer == null ? List.<String>of() : pointer.steps()) {
            final List<JsonNode> next = new ArrayList<>();
            for (final JsonNode node : found) {
                if (next.size() > MOST) {
                    break;
                }
                if (step.equals(Pointer.ALL)) {
                    node.forEach(next::add);
                } else {
                    next.add(
                            node.isArray() && PLACE.matcher(step).matches()
                                    ? node.path(Integer.parseInt(step))
                                    : node.path(step));
                }
            }
            found = next;
        }
        return found.stream()
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .limit(MOST)
                .toList();
    }

    static Optional<JsonNode> first(final JsonNode from, final @Nullable Pointer pointer) {
        return all(from, pointer).stream().findFirst();
    }

    static Optional<JsonNode> first(final JsonNode from, final List<Pointer> pointers) {
        return pointers.stream()
                .flatMap(pointer -> first(from, pointer).stream())
                .findFirst();
    }

    /** Words or a number as they are written; null for anything else. */
    static @Nullable String word(final JsonNode from, final @Nullable Pointer pointer) {
        return first(from, pointer)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .orElse(null);
    }

    /** A number, also where it is written as text. */
    static Optional<Double> number(final JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.doubleValue());
        }
        final boolean digits =
                node.isTextual() && NUMBER.matcher(node.textValue()).matches();
        return digits ? Optional.of(Double.valueOf(node.textValue())) : Optional.empty();
    }
}
