package org.gehoor.register;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What another mail server says became of a letter of ours (RFC 3464). Whoever files it has seen that the letter is ours and that
 * the report is about the person whom it was written to.
 *
 * @param letter by which the report names it: its Message-ID, or the bounce address that it alone has
 * @param status enhanced status code such as {@code 5.1.1} (RFC 3463)
 * @param diagnostic the server's words, which may name people
 */
public record DeliveryReport(String letter, Fate fate, @Nullable String status, @Nullable String diagnostic) {

    private static final String LETTER = "letter";
    private static final String REPORTED = "reported";
    private static final String STATUS = "status";
    private static final String TEXT = "text";

    public DeliveryReport {
        diagnostic = Storable.textOrNull(diagnostic);
    }

    /**
     * As it was filed.
     *
     * @throws IllegalArgumentException when the fact is no report
     */
    public static DeliveryReport of(RecordedFact fact) {
        Map<String, String> details = fact.details();
        String letter = details.get(LETTER);
        String fate = details.get(REPORTED);
        if (letter == null || fate == null) {
            throw new IllegalArgumentException(fact + " reports on no letter");
        }
        Object words = fact.content().get(TEXT);
        return new DeliveryReport(
                letter,
                Fate.valueOf(fate.toUpperCase(Locale.ROOT)),
                details.get(STATUS),
                words == null ? null : words.toString());
    }

    /** What the history keeps for good: ids and codes, no person. */
    Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(Map.of(LETTER, letter, REPORTED, fate.word()));
        if (status != null) {
            details.put(STATUS, status);
        }
        return details;
    }

    @Override
    public String toString() {
        return "DeliveryReport[" + fate + " " + status + "]";
    }
}
