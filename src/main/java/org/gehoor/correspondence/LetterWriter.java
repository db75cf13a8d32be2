package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.wording.Draft;
import org.gehoor.correspondence.wording.Draft.Impossible;
import org.gehoor.correspondence.wording.Draft.Ready;
import org.gehoor.correspondence.wording.HandlerNotices;
import org.gehoor.correspondence.wording.NewLetter;
import org.gehoor.correspondence.wording.ProcedureLetters;
import org.gehoor.correspondence.wording.ReceiptLetters;
import org.gehoor.organisation.BounceAddress;
import org.gehoor.procedure.FactType;
import org.gehoor.register.Dossier;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.OpenMoment;
import org.gehoor.register.Receipts;
import org.gehoor.register.Register;
import org.gehoor.register.SentOutside;
import org.jspecify.annotations.Nullable;
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
    private static final String NOT_MAILED = " not mailed";
    private static final String HELD_UP = " delayed";
    static final String DELAYED = "delayed: ";

    private final DueMoments dueMoments;
    private final ProcedureLetters procedureLetters;
    private final HandlerNotices notices;
    private final Receipts receipts;
    private final ReceiptLetters receiptLetters;
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
            Receipts receipts,
            ReceiptLetters receiptLetters,
            LetterBook book,
            Breaker breaker,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dueMoments = dueMoments;
        this.procedureLetters = procedureLetters;
        this.notices = notices;
        this.receipts = receipts;
        this.receiptLetters = receiptLetters;
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
        List<Long> due = new ArrayList<>(dueMoments.claim(DueKind.LETTER, BATCH));
        due.addAll(dueMoments.claim(DueKind.NOTICE, BATCH));
        return due;
    }

    /**
     * Writes what a due moment asks for, once; one letter a dossier, kind and ordinal, one receipt a message. Whatever it
     * throws belongs to {@link #notWorded(long, Throwable)}.
     */
    @Transactional
    public Writing write(long dueMoment) {
        return dueMoments
                .lockOpen(dueMoment)
                .map(open -> write(open.due(), open.dossier(), drafts(open)))
                .or(() -> receipts.lockOpen(dueMoment)
                        .map(open -> write(open.due(), null, List.of(receiptLetters.draft(open)))))
                .orElseGet(Writing.NotOwed::new);
    }

    private List<Draft> drafts(OpenMoment open) {
        return open.due().kind() == DueKind.NOTICE ? List.of(notices.draft(open)) : procedureLetters.drafts(open);
    }

    /** All that one due moment asks for: done when each addressee's letter is filed or a person's to see to. */
    private Writing write(DueMoment due, @Nullable Dossier dossier, List<Draft> drafts) {
        String impossible = drafts.stream()
                .filter(draft -> draft instanceof Impossible)
                .map(draft -> ((Impossible) draft).why())
                .collect(Collectors.joining("; "));
        if (!impossible.isEmpty()) {
            askAPerson(due, NOT_MAILED, impossible);
        }
        List<Step> steps =
                drafts.stream().map(draft -> step(due, dossier, draft)).toList();
        for (Step step : steps) {
            if (step.writing() instanceof Writing.Delayed waits) {
                return delay(due, dossier, waits.until(), waits.why());
            }
        }
        dueMoments.done(due.id(), steps.stream().map(Step::because).collect(Collectors.joining("; ")));
        if (steps.stream().anyMatch(step -> step.writing() instanceof Writing.Written)) {
            takeBack(due);
        }
        return Step.mostTelling(steps);
    }

    private Step step(DueMoment due, @Nullable Dossier dossier, Draft draft) {
        if (draft instanceof Ready ready) {
            return file(due, dossier, ready.letter());
        }
        if (draft instanceof Impossible impossible) {
            return new Step(
                    new Writing.ForAPerson(about(due, dossier), impossible.why()),
                    "handed to a person: " + impossible.why());
        }
        return new Step(new Writing.NotOwed(), ((Draft.NotOwed) draft).why());
    }

    private Step file(DueMoment due, @Nullable Dossier dossier, NewLetter letter) {
        Filing filing = book.file(letter);
        if (filing instanceof Filing.Waits waits) {
            if (waits.ask()) {
                askAPerson(due, HELD_UP, "delayed until " + waits.until() + ": " + waits.why());
            }
            return new Step(new Writing.Delayed(about(due, dossier), waits.until(), waits.why()), waits.why());
        }
        if (filing instanceof Filing.Filed filed) {
            return filed(due, dossier, letter, filed.letter());
        }
        return new Step(
                new Writing.NotOwed(),
                filing instanceof Filing.Enough enough ? enough.why() : "it had been written already");
    }

    private Step filed(DueMoment due, @Nullable Dossier dossier, NewLetter letter, long written) {
        if (letter.onPaper()) {
            dueMoments.oweALook(
                    due.organisation(),
                    due.dossier(),
                    SentOutside.toPrint(letter.kind()),
                    due.ordinal(),
                    "there is no mail address: print and post it");
        } else if (dossier != null) {
            register.letterWritten(
                    dossier, names(letter.mail()), letter.mail().recipient().address());
        }
        events.publishEvent(new LetterWritten());
        return new Step(new Writing.Written(written, about(due, dossier)), "letter " + written + " written");
    }

    private static List<String> names(Mail mail) {
        String comesBackTo = mail.sender().envelope();
        return BounceAddress.isOne(comesBackTo)
                ? List.of(mail.messageId(), BounceAddress.key(comesBackTo))
                : List.of(mail.messageId());
    }

    /**
     * A letter could not be written: it waits a minute, and from the second time on an hour for somebody to mend what is
     * wrong, and a person knows. When only the database was away: a minute, and nobody is bothered.
     */
    @Transactional
    public Writing notWorded(long dueMoment, Throwable why) {
        return dueMoments
                .lockOpen(dueMoment)
                .map(open -> notWorded(open.due(), open.dossier(), why))
                .or(() -> receipts.lockOpen(dueMoment).map(open -> notWorded(open.due(), null, why)))
                .orElseGet(Writing.NotOwed::new);
    }

    private Writing notWorded(DueMoment due, @Nullable Dossier dossier, Throwable failure) {
        if (Why.passes(failure)) {
            return delay(due, dossier, clock.instant().plus(MOMENT), "the database did not answer");
        }
        String why = Why.of(failure);
        if (said.add(due.organisation() + " " + due.what())) {
            log.error("Letter {} of {} can't be worded: {}", due.what(), due.organisation(), why);
        }
        askAPerson(due, NOT_WORDED, why);
        boolean again = due.why().startsWith(DELAYED + UNWORDED);
        return delay(due, dossier, clock.instant().plus(again ? MENDING : MOMENT), UNWORDED + why);
    }

    private Writing delay(DueMoment due, @Nullable Dossier dossier, Instant until, String why) {
        dueMoments.delay(due.id(), until, DELAYED + why);
        return new Writing.Delayed(about(due, dossier), until, why);
    }

    private static String about(DueMoment due, @Nullable Dossier dossier) {
        return dossier == null ? "message " + due.receivedMessage() : dossier.number();
    }

    private void askAPerson(DueMoment due, String what, String why) {
        dueMoments.oweALook(due.organisation(), due.dossier(), due.receivedMessage(), due.what() + what, why);
    }

    /** Nobody need look any more at what kept a letter waiting, or at one that somebody has asked for anew. */
    private void takeBack(DueMoment due) {
        List<String> looks = due.why().startsWith(DELAYED)
                ? List.of(NOT_WORDED, HELD_UP)
                : due.why().startsWith(FactType.REQUESTED.word()) ? List.of(NOT_MAILED) : List.of();
        for (String what : looks) {
            dueMoments.lookIsNotNeeded(due.dossier(), due.receivedMessage(), due.what() + what, "it is written now");
        }
    }
}
