package org.gehoor.organisation;

import java.util.List;
import java.util.Optional;

/**
 * Which queue gets a complaint: the first rule that fits wins, {@code otherwise} catches the rest.
 *
 * <pre>{@code
 * rules:
 *   - {id: bakery, when: {sender_domain: bakery.example}, queue: contact-anja}
 * otherwise: stage
 * }</pre>
 *
 * @param otherwise a queue, or {@code stage}: the queue of the dossier's stage
 */
public record Rules(List<Rule> rules, String otherwise) {

    /** For {@link #otherwise}: the queue of the dossier's stage. */
    public static final String STAGE = "stage";

    public Rules {
        rules = List.copyOf(rules);
    }

    /** Where words are looked for. */
    public enum Where {
        SUBJECT,
        TEXT,
        ANYWHERE
    }

    /** @param queueOfStage the queue of the stage that the dossier is in */
    public QueueChoice choose(Traits traits, String queueOfStage) {
        RuleReading reading = new RuleReading(traits);
        for (Rule rule : rules) {
            Optional<String> why = reading.fits(rule.when());
            if (why.isPresent()) {
                return new QueueChoice(rule.queue(), rule.id(), why.get());
            }
        }
        return otherwise.equals(STAGE)
                ? new QueueChoice(queueOfStage, "otherwise", "no rule fits: the stage's own queue")
                : new QueueChoice(otherwise, "otherwise", "no rule fits");
    }
}
