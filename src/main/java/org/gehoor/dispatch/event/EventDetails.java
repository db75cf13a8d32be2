package org.gehoor.dispatch.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The details of a fact that an event tells: a closed list of ids, dates and terms. What is not on it stays in the house, so that
 * a detail that somebody adds to a fact can't leak a person.
 */
public record EventDetails(@JsonValue Map<String, String> told) {

    private static final Set<String> OF_A_PROMISE =
            Set.of(Fact.DUE, Fact.BEFORE, Fact.TO, "strength", Fact.BY, "new_day");
    private static final Set<String> OF_A_LETTER = Set.of(Fact.ORDINAL, Fact.TOLD_PROMISE, Fact.TOLD_ON, "on", "how");
    private static final Map<FactType, Set<String>> TOLD = new EnumMap<>(Map.ofEntries(
            Map.entry(FactType.REGISTERED, Set.of(Fact.RECEIVED_AT, Fact.CHANNEL, Fact.FILED, "claimed_received_at")),
            Map.entry(FactType.DEADLINE_WARNING, OF_A_PROMISE),
            Map.entry(FactType.DEADLINE_BREACHED, OF_A_PROMISE),
            Map.entry(FactType.DEADLINE_EXTENDED, OF_A_PROMISE),
            Map.entry(FactType.MESSAGE_SENT, OF_A_LETTER),
            Map.entry(FactType.MESSAGE_BOUNCED, OF_A_LETTER),
            Map.entry(FactType.MESSAGE_DELAYED, OF_A_LETTER),
            Map.entry(FactType.MESSAGE_FAILED, OF_A_LETTER),
            Map.entry(FactType.COMPLAINANT_REPLIED, Set.of(Fact.CHANNEL)),
            Map.entry(FactType.MESSAGE_MOVED, Set.of(Fact.INTO, Fact.UNDOES)),
            Map.entry(FactType.DECIDED, Set.of(Fact.OUTCOME, "corrective")),
            Map.entry(FactType.GUARD_RECORDED, Set.of(Fact.RESULT)),
            Map.entry(FactType.CONSENT_GIVEN, Set.of(Fact.PARTY)),
            Map.entry(FactType.CONSENT_REFUSED, Set.of(Fact.PARTY)),
            Map.entry(FactType.CONSENT_WITHDRAWN, Set.of(Fact.PARTY)),
            Map.entry(FactType.QUESTION_ASKED, Set.of("answer_by")),
            Map.entry(FactType.REFERRED, Set.of("body")),
            Map.entry(FactType.CLOSED, Set.of(Fact.REASON)),
            Map.entry(FactType.MERGED, Set.of("into")),
            Map.entry(FactType.NOT_A_COMPLAINT, Set.of("kind")),
            Map.entry(FactType.REGISTRATION_CORRECTED, Set.of("fields")),
            Map.entry(FactType.CONFIDENTIALITY_CHANGED, Set.of(Fact.LEVEL))));

    /** An id, a number, a date, a list of them; or a term such as {@code 8 working hours}. */
    private static final Pattern HARMLESS = Pattern.compile("[\\w.:,+-]{1,200}|\\d{1,4} [a-z ]{1,40}");

    private static final String COMPLAINANT = "complainant";

    /** @param confidential then the way it came in stays in the house, as in a bare message to a queue */
    static EventDetails of(Fact fact, boolean confidential) {
        Set<String> told = FactType.called(fact.type())
                .map(type -> TOLD.getOrDefault(type, Set.of()))
                .orElse(Set.of());
        Map<String, String> details = new TreeMap<>();
        for (String name : told) {
            String value = fact.detail(name);
            boolean hidden = confidential && name.equals(Fact.CHANNEL);
            if (value != null && !hidden && HARMLESS.matcher(value).matches()) {
                details.put(name, value);
            }
        }
        return new EventDetails(details);
    }

    /** Its subject, unless that is whoever was asked something, who may be a person. */
    static @Nullable String about(Fact fact) {
        return fact.subject()
                .filter(about -> !fact.is(FactType.QUESTION_ASKED) || about.equals(COMPLAINANT))
                .filter(about -> HARMLESS.matcher(about).matches())
                .orElse(null);
    }
}
