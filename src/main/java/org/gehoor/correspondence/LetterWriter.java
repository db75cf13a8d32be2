package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gehoor.correspondence.wording.Draft;
import org.gehoor.correspondence.wording.Draft.Impossible;
import org.gehoor.correspondence.wording.Draft.Ready;
import org.gehoor.correspondence.wording.HandlerNotices;
import org.gehoor.correspondence.wording.NewLetter;
import org.gehoor.correspondence.wording.ProcedureLetters;
import org.gehoor.organisation.BounceAddress;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter writer: words the letters that are due and files them in the letter book, once each.
 *
 * <p>Each method is one transaction. Sending is the {@link PostOffice}'s.
 */
@Component
public class LetterWriter {

    private static final Logger log = LoggerFactory.getLogger(LetterWriter.class);
    private static final int BATCH = 50;

    /** What can't be worded waits so long for somebody to mend it. */
    private static final Duration MENDING = Duration.ofHours(1);

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final String NOT_WORDED = " not worded";
    private static final String UNWORDED = "it could not be worded: ";
    private static final String HELD_UP = " delayed";
    static final String DELAYED = "delayed: ";

    private final DueMoments dueMoments;
    private final ProcedureLetters procedureLetters;
    private final HandlerNotices notices;
    private final LetterBook book;
    private final Breaker breaker;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Letters of whose templates the log was told: once is enough. */
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    LetterWriter(
            DueMoments dueMoments,
            ProcedureLetters procedureLetters,
            HandlerNotices notices,
            LetterBook book,
            Breaker breaker,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dueMoments = dueMoments;
        this.procedureLetters = procedureLetters;
        this.notices = notices;
        this.book = book;
        this.breaker = breaker;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the due moments of letters and of notices to handlers; each is ours for a lease. */
    @Transactional
    public List<Long> claim() {
        breaker.endWhenCalm();
        List<Long> due = new ArrayList<>(dueMoments.claim(DueMoment.Kind.LETTER, BATCH));
        due.addAll(dueMoments.claim(DueMoment.Kind.NOTICE, BATCH));
        return due;
    }

    /**
     * Writes what a due moment asks for, once; one letter a dossier, kind and ordinal. Whatever it throws belongs to {@link
     * #notWorded(long, Throwable)}.
     */
    @Transactional
    public Writing write(long dueMoment) {
        return dueMoments.lockOpen(dueMoment).map(this::write).orElseGet(Writing.NotOwed::new);
    }

    /** All that one due moment asks for: done when each addressee's letter is filed or a person's to see to. */
    private Writing write(DueMoments.Open open) {
        List<Draft> drafts = open.due().kind() == DueMoment.Kind.NOTICE
                ? List.of(notices.draft(open))
                : procedureLetters.drafts(open);
        askAPerson(open, drafts);
        List<Step> steps = drafts.stream().map(draft -> step(open, draft)).toList();
        for (Step step : steps) {
            if (step.writing() instanceof Writing.Delayed waits) {
                return delay(open, waits.until(), waits.why());
            }
        }
        dueMoments.done(open.due().id(), steps.stream().map(Step::because).collect(Collectors.joining("; ")));
        steps.stream()
                .filter(step -> step.writing() instanceof Writing.Written)
                .findFirst()
                .ifPresent(any -> takeBack(open));
        return mostTelling(steps);
    }

    private static Writing mostTelling(List<Step> steps) {
        List<Writing> writings = steps.stream().map(Step::writing).toList();
        return writings.stream()
                .filter(writing -> writing instanceof Writing.Written)
                .findFirst()
                .or(() -> writings.stream()
                        .filter(writing -> writing instanceof Writing.ForAPerson)
                        .findFirst())
                .orElseGet(Writing.NotOwed::new);
    }

    private void askAPerson(DueMoments.Open open, List<Draft> drafts) {
        String why = drafts.stream()
                .filter(draft -> draft instanceof Impossible)
                .map(draft -> ((Impossible) draft).why())
                .collect(Collectors.joining("; "));
        if (!why.isEmpty()) {
            askAPerson(open.due(), " not mailed", why);
        }
    }

    private Step step(DueMoments.Open open, Draft draft) {
        String number = open.dossier().number();
        if (draft instanceof Ready ready) {
            return file(open, ready.letter());
        }
        if (draft instanceof Impossible impossible) {
            return new Step(
                    new Writing.ForAPerson(number, impossible.why()), "handed to a person: " + impossible.why());
        }
        return new Step(new Writing.NotOwed(), ((Draft.NotOwed) draft).why());
    }

    private Step file(DueMoments.Open open, NewLetter letter) {
        Filing filing = book.file(letter);
        if (filing instanceof Filing.Waits waits) {
            if (waits.ask()) {
                askAPerson(open.due(), HELD_UP, "delayed until " + waits.until() + ": " + waits.why());
            }
            return new Step(new Writing.Delayed(open.dossier().number(), waits.until(), waits.why()), waits.why());
        }
        return filing instanceof Filing.Filed filed
                ? filed(open, letter, filed.letter())
                : new Step(new Writing.NotOwed(), "it had been written already");
    }

    private Step filed(DueMoments.Open open, NewLetter letter, long written) {
        register.letterWritten(
                open.dossier(),
                letter.mail().messageId(),
                letter.mail().recipient().address());
        String comesBackTo = letter.mail().sender().envelope();
        if (BounceAddress.isOne(comesBackTo)) {
            register.letterComesBackTo(
                    open.dossier(),
                    BounceAddress.key(comesBackTo),
                    letter.mail().recipient().address());
        }
        events.publishEvent(new LetterWritten());
        return new Step(new Writing.Written(written, open.dossier().number()), "letter " + written + " written");
    }

    /**
     * What came of one addressee's letter.
     *
     * @param because for the to-do list
     */
    private record Step(Writing writing, String because) {}

    /**
     * A letter could not be written: it waits a minute, and from the second time on an hour for somebody to mend what is
     * wrong, and a person knows. When only the database was away: a minute, and nobody is bothered.
     */
    @Transactional
    public Writing notWorded(long dueMoment, Throwable why) {
        return dueMoments.lockOpen(dueMoment).map(open -> notWorded(open, why)).orElseGet(Writing.NotOwed::new);
    }

    private Writing notWorded(DueMoments.Open open, Throwable failure) {
        if (Why.passes(failure)) {
            return delay(open, clock.instant().plus(MOMENT), "the database did not answer");
        }
        DueMoment due = open.due();
        String why = Why.of(failure);
        if (said.add(due.organisation() + " " + due.what())) {
            log.error("Letter {} of {} can't be worded: {}", due.what(), due.organisation(), why);
        }
        askAPerson(due, NOT_WORDED, why);
        boolean again = due.why().startsWith(DELAYED + UNWORDED);
        return delay(open, clock.instant().plus(again ? MENDING : MOMENT), UNWORDED + why);
    }

    private Writing delay(DueMoments.Open open, Instant until, String why) {
        dueMoments.delay(open.due().id(), until, DELAYED + why);
        return new Writing.Delayed(open.dossier().number(), until, why);
    }

    private void askAPerson(DueMoment due, String what, String why) {
        dueMoments.oweALook(due.organisation(), due.dossier(), null, due.what() + what, why);
    }

    /** Nobody need look any more at what kept a letter waiting. */
    private void takeBack(DueMoments.Open open) {
        DueMoment due = open.due();
        if (due.why().startsWith(DELAYED)) {
            for (String what : List.of(NOT_WORDED, HELD_UP)) {
                dueMoments.lookIsNotNeeded(open.dossier().id(), due.what() + what, "it is written now");
            }
        }
    }
}
