package org.gehoor.correspondence.wording;

import static java.util.function.Predicate.not;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Letter;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Occasion;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.RecordedFact;

/**
 * The occasion of a letter, and the words that people gave with it.
 *
 * @param occasion the fact that the letter follows from; for one that is asked for again, the fact that first made it owed
 */
record WrittenWords(RecordedFact occasion, Map<ContentKey, String> words) {

    /** The keys that are a person's to fill; a command can't touch the others. */
    private static final Set<ContentKey> PEOPLES = Set.of(
            ContentKey.REASONS,
            ContentKey.OUTCOME,
            ContentKey.POINTS,
            ContentKey.DECISION,
            ContentKey.WHAT_IS_DONE,
            ContentKey.WHAT_WAS_AGREED,
            ContentKey.MEASURES,
            ContentKey.MEASURE_DATES,
            ContentKey.REDRESS,
            ContentKey.ADVICE,
            ContentKey.WHERE_TO_GO,
            ContentKey.WHAT_WAS_DONE,
            ContentKey.WHAT_COMES_NEXT,
            ContentKey.REASON,
            ContentKey.QUESTION,
            ContentKey.ANSWER_BY,
            ContentKey.WHAT_IF_NOT,
            ContentKey.HEARING_WHEN,
            ContentKey.HEARING_WHERE);

    /**
     * Those of a letter.
     *
     * @param ordinal the letter's: the sequence of the fact that it follows from
     * @param history oldest first
     */
    static WrittenWords of(Message message, int ordinal, List<RecordedFact> history) {
        RecordedFact asked = history.get(Math.min(Math.max(ordinal, 1), history.size()) - 1);
        boolean recurs = message.event().contains(FactType.RECURRING.word());
        if (recurs || !Occasion.isRequestFor(message, bare(asked))) {
            return new WrittenWords(asked, given(asked));
        }
        Optional<RecordedFact> first = history.stream()
                .filter(fact -> fact.seq() < asked.seq() && Occasion.isFor(message, bare(fact)))
                .filter(not(fact -> Occasion.isRequestFor(message, bare(fact))))
                .reduce((older, newer) -> newer);
        Map<ContentKey, String> words = given(asked);
        RecordedFact occasion = first.orElse(asked);
        return new WrittenWords(occasion, words.isEmpty() ? given(occasion) : words);
    }

    private static Fact bare(RecordedFact fact) {
        return new Fact(fact.type(), fact.at(), fact.details());
    }

    private static Map<ContentKey, String> given(RecordedFact fact) {
        Map<ContentKey, String> given = new EnumMap<>(ContentKey.class);
        if (fact.content().get("words") instanceof Map<?, ?> all) {
            for (ContentKey key : PEOPLES) {
                String words = all.get(key.placeholder()) instanceof String text ? ManyLines.of(text) : "";
                if (!words.isEmpty()) {
                    given.put(key, words);
                }
            }
        }
        // a date is a detail, not words
        String answerBy = fact.details().get(ContentKey.ANSWER_BY.placeholder());
        if (answerBy != null) {
            given.put(ContentKey.ANSWER_BY, answerBy);
        }
        return given;
    }

    /** A detail of the occasion. */
    Optional<String> detail(String name) {
        return Optional.ofNullable(occasion.details().get(name));
    }

    boolean follows(FactType type) {
        return bare(occasion).is(type);
    }

    /** The part after the colon of the occasion's type. */
    Optional<String> subject() {
        return bare(occasion).subject();
    }

    /** Whether the template prints any of them. */
    boolean standIn(Letter template) {
        return words.keySet().stream().anyMatch(template.holds()::contains);
    }

    /** Puts them among the facts of the letter, dates in full. */
    void into(LetterFacts facts, String language) {
        words.forEach((key, text) -> facts.put(key, ManyLines.inFull(text, DateWords.in(language))));
    }

    @Override
    public String toString() {
        return "WrittenWords[" + words.keySet() + "]";
    }
}
