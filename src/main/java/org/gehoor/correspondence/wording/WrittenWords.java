package org.gehoor.correspondence.wording;

import static org.gehoor.organisation.ContentKey.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.ContentKey.Kind;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.letters.MustHave;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Occasion;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of a letter, and the words that people gave with it.
 *
 * <p>Of a letter that recurs only words that no letter has carried yet; of the others those of the newest occasion that has
 * words, so that one that is asked for again says the same again.
 *
 * @param occasion the newest fact that made the letter owed; null for a clock's
 */
record WrittenWords(@Nullable RecordedFact occasion, Map<ContentKey, String> words) {

    /** The keys that are a person's to fill; a command can't touch the others. */
    private static final Set<ContentKey> PEOPLES = EnumSet.of(
            REASONS,
            OUTCOME,
            DECISION,
            WHAT_IS_DONE,
            WHAT_WAS_AGREED,
            MEASURES,
            MEASURE_DATES,
            REDRESS,
            ADVICE,
            WHERE_TO_GO,
            WHAT_WAS_DONE,
            WHAT_COMES_NEXT,
            REASON,
            QUESTION,
            ANSWER_BY,
            WHAT_IF_NOT,
            HEARING_WHEN,
            HEARING_WHERE,
            SUMMARY_OF_CALL);

    /** Longer words belong into an attachment of a person's own mail. */
    static final int LONGEST = 20_000;

    /** Reads the history, oldest first. */
    static WrittenWords of(Message message, List<RecordedFact> history) {
        List<RecordedFact> occasions = occasions(message, history);
        Map<ContentKey, String> words = occasions.stream()
                .map(WrittenWords::given)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse(Map.of());
        // who asks for a letter again changes nothing about when and why it was owed
        Optional<RecordedFact> cause = occasions.stream()
                .filter(fact -> !Occasion.isRequestFor(message, bareOf(fact)))
                .findFirst();
        return new WrittenWords(cause.or(() -> occasions.stream().findFirst()).orElse(null), words);
    }

    /** Newest first; of a letter that recurs, those since it last went out. */
    private static List<RecordedFact> occasions(Message message, List<RecordedFact> history) {
        boolean recurs = message.event().contains(FactType.RECURRING.word());
        List<RecordedFact> occasions = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            Fact fact = bareOf(history.get(i));
            if (recurs && fact.answersTo(FactType.MESSAGE_SENT.about(message.id()))) {
                break;
            }
            if (Occasion.isFor(message, fact)) {
                occasions.add(history.get(i));
            }
        }
        return occasions;
    }

    private static Fact bareOf(RecordedFact fact) {
        return new Fact(fact.type(), fact.at(), fact.details());
    }

    private static Map<ContentKey, String> given(RecordedFact fact) {
        Map<ContentKey, String> given = new EnumMap<>(ContentKey.class);
        if (fact.content().get("words") instanceof Map<?, ?> all) {
            for (ContentKey key : PEOPLES) {
                Object words = all.get(key.placeholder());
                if (words != null && !clean(words.toString()).isEmpty()) {
                    given.put(key, clean(words.toString()));
                }
            }
        }
        return given;
    }

    /** Lines stay lines; nothing in them steers a mail program. */
    static String clean(String words) {
        List<String> lines = new ArrayList<>();
        words.lines().forEach(line -> lines.add(OneLine.of(line)));
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** When the occasion was. */
    Instant since(Instant otherwise) {
        return occasion == null ? otherwise : occasion.at();
    }

    /** A detail of the occasion. */
    Optional<String> detail(String name) {
        return Optional.ofNullable(occasion).map(fact -> fact.details().get(name));
    }

    /** The part after the colon of the occasion's type. */
    Optional<String> subject() {
        return Optional.ofNullable(occasion).flatMap(fact -> bareOf(fact).subject());
    }

    /** Whether the template prints any of them. */
    boolean standIn(Letter template) {
        return words.keySet().stream().anyMatch(template.holds()::contains);
    }

    /** Puts them among the facts of the letter, dates in full. */
    void into(LetterFacts facts, String language) {
        words.forEach((key, text) -> facts.put(key, inFull(text, DateWords.in(language))));
    }

    private static String inFull(String text, DateWords dates) {
        try {
            return text.contains("T") ? dates.told(LocalDateTime.parse(text)) : dates.date(LocalDate.parse(text));
        } catch (DateTimeException words) {
            return text;
        }
    }

    /** Why the letter would be half a letter with these facts; empty when it is whole. */
    Optional<String> whyIncomplete(Message message, Letter template, LetterFacts facts) {
        List<String> missing = message.mustHave().stream()
                .flatMap(wanted -> MustHave.satisfiedBy(wanted).stream())
                .filter(key -> key.kind() == Kind.VALUE && template.holds().contains(key))
                .map(ContentKey::placeholder)
                .filter(key -> !facts.all().containsKey(key))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("nobody gave the words for " + String.join(", ", missing) + " of the letter "
                    + message.id() + ": send them with a command, such as send_message");
        }
        String tooLong = words.entrySet().stream()
                .filter(entry -> entry.getValue().length() > LONGEST)
                .map(entry -> entry.getKey().placeholder())
                .collect(Collectors.joining(", "));
        return tooLong.isEmpty()
                ? Optional.empty()
                : Optional.of("the words for " + tooLong + " of the letter " + message.id() + " are longer than "
                        + LONGEST + " characters: send shorter ones with a command, such as send_message");
    }

    @Override
    public String toString() {
        return "WrittenWords[" + words.keySet() + "]";
    }
}
