package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gehoor.correspondence.wording.NewLetter;
import org.gehoor.register.DeliveryReport;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.OpenMoment;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The returns clerk: works off what other mail servers report of letters that went out. One that came back has met no promise,
 * and its handler is told; of one that waits or arrived a note is kept.
 *
 * <p>Each method is one transaction. A report counts once, and for a letter that is sent.
 */
@Component
public class ReturnsClerk {

    private static final Logger log = LoggerFactory.getLogger(ReturnsClerk.class);
    private static final int BATCH = 50;
    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Duration MENDING = Duration.ofHours(1);
    private static final String NOT_WORKED_OFF = "report not worked off";

    private final DueMoments dueMoments;
    private final Dossiers dossiers;
    private final Register register;
    private final ReturnsBook book;
    private final Clock clock;

    ReturnsClerk(DueMoments dueMoments, Dossiers dossiers, Register register, ReturnsBook book, Clock clock) {
        this.dueMoments = dueMoments;
        this.dossiers = dossiers;
        this.register = register;
        this.book = book;
        this.clock = clock;
    }

    /** Takes reports that wait to be worked off; each is ours for a lease. */
    @Transactional
    public List<Long> claim() {
        return dueMoments.claim(DueKind.REPORT, BATCH);
    }

    /** Does what follows from one report; the second time nothing happens. */
    @Transactional
    public Returned work(long dueMoment) {
        Optional<OpenMoment> open = dueMoments.lockOpen(dueMoment);
        return open.map(this::work).orElse(Returned.NOTHING);
    }

    private Returned work(OpenMoment open) {
        DueMoment due = open.due();
        RecordedFact fact = dossiers.fact(open.dossier().id(), due.ordinal()).orElseThrow();
        DeliveryReport report = DeliveryReport.of(fact);
        Optional<SentLetter> letter = book.find(open.dossier().id(), report.letter());
        if (letter.filter(SentLetter::isOnItsWay).isPresent()) {
            dueMoments.delay(due.id(), clock.instant().plus(MOMENT), "the letter is not settled yet");
            return Returned.WAITS;
        }
        boolean counts = letter.filter(SentLetter::isSent).isPresent();
        Returned done = counts ? apply(due, letter.get(), report, fact.at()) : Returned.NOTHING;
        dueMoments.done(
                due.id(), counts ? "worked off" : letter.map(SentLetter::state).orElse("no such letter") + " before");
        dueMoments.lookIsNotNeeded(open.dossier().id(), null, NOT_WORKED_OFF, "it is worked off now");
        return done;
    }

    private Returned apply(DueMoment due, SentLetter letter, DeliveryReport report, Instant at) {
        String line = at + " " + Fates.evidence(report, letter.toAddress());
        boolean notice = letter.kind().startsWith(NewLetter.NOTICE);
        long dossier = Objects.requireNonNull(due.dossier());
        switch (report.fate()) {
            case FAILED -> {
                book.bounced(letter, at, line);
                log.warn("Letter {} of dossier {} came back: {}", letter.id(), dossier, report.status());
                String reason = Fates.inWords(report.status());
                if (notice) {
                    // telling the queue would make another notice to the same address
                    dueMoments.oweALook(
                            due.organisation(),
                            dossier,
                            null,
                            letter.kind() + " bounced",
                            "mail to the queue: " + reason);
                } else {
                    register.letterBounced(dossier, letter.kind(), letter.ordinal(), at, reason);
                }
                return Returned.CAME_BACK;
            }
            case DELAYED -> {
                book.note(letter, line);
                if (!notice) {
                    register.letterDelayed(dossier, letter.kind(), letter.ordinal(), at);
                }
                return Returned.NOTED;
            }
            default -> {
                book.note(letter, line);
                return Returned.NOTED;
            }
        }
    }

    /**
     * It could not be worked off: it waits a minute, and from the second time on an hour, and a person knows. When only the
     * database was away: a minute, and nobody is bothered.
     */
    @Transactional
    public void notWorked(long dueMoment, Throwable failure) {
        dueMoments.lockOpen(dueMoment).ifPresent(open -> {
            DueMoment due = open.due();
            String why = "failed: " + Why.of(failure);
            boolean again = due.why().startsWith("failed: ");
            Duration wait = again && !Why.passes(failure) ? MENDING : MOMENT;
            dueMoments.delay(due.id(), clock.instant().plus(wait), why);
            if (again && !Why.passes(failure)) {
                dueMoments.oweALook(due.organisation(), due.dossier(), null, NOT_WORKED_OFF, why);
            }
        });
    }
}
