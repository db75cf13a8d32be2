package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gehoor.intake.call.SaidTime;

/** Times as vCons of different ages write them. */
final class Times {

    private static final double MOST_SECONDS = 1e7;

    private Times() {}

    /** A date as text, or seconds since 1970 as a number. */
    static Optional<SaidTime> at(final JsonNode node) {
        if (node.isTextual()) {
            return SaidTime.parse(node.textValue());
        }
        final double seconds = node.asDouble();
        return node.isNumber() && seconds > 0 && seconds < 1e11
                ? SaidTime.ofEpochMillis(Math.round(seconds * 1000))
                : Optional.empty();
    }

    /** A number, also where it stands as text. */
    static Optional<Double> seconds(final JsonNode node) {
        final boolean digits = node.isTextual() && node.textValue().matches("\\d{1,9}(?:\\.\\d{1,9})?");
        final double value = digits ? Double.parseDouble(node.textValue()) : node.asDouble(-1);
        return (digits || node.isNumber()) && value >= 0 && value < MOST_SECONDS
                ? Optional.of(value)
                : Optional.empty();
    }
}
