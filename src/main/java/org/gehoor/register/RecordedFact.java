package org.gehoor.register;

import java.time.Instant;
import java.util.Map;
import org.gehoor.procedure.Fact;

/**
 * One fact of a dossier's history.
 *
 * @param seq 1 for the first
 * @param at when it happened, which may be long before it was recorded
 * @param actor {@code hub}, or the role and name of a person
 * @param details what the procedure asks of it; no person, no text
 * @param content words of people (subject, text, attachments); empty after erasure
 */
public record RecordedFact(
        int seq, String type, Instant at, String actor, Map<String, String> details, Map<String, Object> content) {

    /** As the procedure sees it: without the words of people. */
    public Fact fact() {
        return new Fact(type, at, details);
    }

    @Override
    public String toString() {
        return "RecordedFact[" + seq + " " + type + "]";
    }
}
