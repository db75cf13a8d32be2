package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.PromiseKind;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.duty.ReactionTerm;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates that a letter tells besides the promise of its own. */
@Component
final class LetterDates {

    /** Detail of {@code deadline.extended}. */
    private static final String NEW_DAY = "new_day";

    private final Dossiers dossiers;
    private final Clock clock;

    LetterDates(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Of the letter after this one, once this one has gone; empty when none will follow. */
    Optional<LocalDate> nextStatus(Background background) {
        if (!background.recurs()) {
            return Optional.empty();
        }
        String message = background.message().id();
        return background.procedure().recurring().stream()
                .filter(recurring -> recurring.message().equals(message) && recurring.strength() != Strength.INTERNAL)
                .flatMap(recurring -> dossiers.standingOnceSent(background.dossier(), message).promises().stream()
                        .filter(promise -> promise.kind() == PromiseKind.RECURRING
                                && promise.id().equals(recurring.id())))
                .findFirst()
                .map(Promise::lastDay);
    }

    /** The new end of a term that was extended. */
    Optional<LocalDate> extended(Background background) {
        WrittenWords words = background.words();
        return words.follows(FactType.DEADLINE_EXTENDED)
                ? words.detail(NEW_DAY).map(LocalDate::parse)
                : Optional.empty();
    }

    /** The last day to disagree with an answer; the term runs from when it is sent, which is today or later. */
    Optional<LocalDate> replyUntil(Background background) {
        @Nullable ReactionTerm term = background.procedure().reactionTerm();
        return term == null || !background.words().follows(FactType.DECIDED)
                ? Optional.empty()
                : Optional.of(background
                        .organisation()
                        .calendar()
                        .due(Term.parse(term.within()), clock.instant(), CountingRules.PLAIN)
                        .lastDay());
    }
}
