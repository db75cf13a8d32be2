package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

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

    /** One rule: all its conditions must hold. */
    public record Rule(
            @Key(value = "Name of the rule, for logs and questions. `bakery`.", required = true) String id,
            @Key(value = "The conditions, all of which must hold.", required = true) When when,
            @Key(value = "The queue that gets it.", required = true) String queue) {}

    /** The conditions of a rule; of a list, any one is enough. */
    public record When(
            @Key("Mailbox or mailboxes it came to, by name. `info`.") List<String> mailbox,
            @Key("Language of the complaint. `fr`.") List<String> language,
            @Key("Whole words or phrases; capitals and accents do not matter. `[factuur, te veel betaald]`.")
                    List<String> words,
            @Key("Where the words are looked for: `subject`, `text` or `anywhere` (default).") Where wordsIn,
            @Key("Sender's address. `anja@bakery.example`.") List<String> sender,
            @Key("Domain of the sender's address, subdomains too. `bakery.example`.") List<String> senderDomain,
            @Key("`any`, `none`, or a media type such as `application/pdf` or `image/*`.") List<String> attachment,
            @Key("Whether the complaint is confidential.") @Nullable Boolean confidential) {

        public When {
            mailbox = List.copyOf(requireNonNullElse(mailbox, List.of()));
            language = List.copyOf(requireNonNullElse(language, List.of()));
            words = List.copyOf(requireNonNullElse(words, List.of()));
            wordsIn = requireNonNullElse(wordsIn, Where.ANYWHERE);
            sender = List.copyOf(requireNonNullElse(sender, List.of()));
            senderDomain = List.copyOf(requireNonNullElse(senderDomain, List.of()));
            attachment = List.copyOf(requireNonNullElse(attachment, List.of()));
            boolean silent = confidential == null && mailbox.isEmpty() && language.isEmpty() && words.isEmpty();
            if (silent && sender.isEmpty() && senderDomain.isEmpty() && attachment.isEmpty()) {
                throw new IllegalArgumentException(
                        "has no condition and would catch everything — name one, or use otherwise");
            }
        }
    }

    /** Where words are looked for. */
    public enum Where {
        SUBJECT,
        TEXT,
        ANYWHERE
    }

    /**
     * What a complaint shows to the rules.
     *
     * @param mailbox name of the mailbox, or of the channel it came by
     * @param sender mail address; null when it came without one
     * @param attachments media types
     */
    public record Traits(
            String mailbox,
            String language,
            String subject,
            String text,
            @Nullable String sender,
            List<String> attachments,
            boolean confidential) {

        public Traits {
            attachments = List.copyOf(attachments);
        }

        @Override
        public String toString() {
            return "traits of a complaint in " + mailbox;
        }
    }

    /**
     * The queue chosen, and why.
     *
     * @param rule the rule's id, or {@code otherwise}
     * @param why in words of the configuration; holds nothing of the complaint
     */
    public record Choice(String queue, String rule, String why) {}

    /** @param queueOfStage the queue of the stage that the dossier is in */
    public Choice choose(Traits traits, String queueOfStage) {
        RuleReading reading = new RuleReading(traits);
        for (Rule rule : rules) {
            Optional<String> why = reading.fits(rule.when());
            if (why.isPresent()) {
                return new Choice(rule.queue(), rule.id(), why.get());
            }
        }
        return otherwise.equals(STAGE)
                ? new Choice(queueOfStage, "otherwise", "no rule fits: the stage's own queue")
                : new Choice(otherwise, "otherwise", "no rule fits");
    }
}
