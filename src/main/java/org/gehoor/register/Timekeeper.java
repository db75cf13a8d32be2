package org.gehoor.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Owed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does for each dossier what its time has come for: warns, puts a breach on record, has a timed letter written, closes.
 *
 * <p>After an outage everything overdue happens once, the oldest first, and a breach is recorded at the moment at which the
 * promise was broken. Each method is one transaction.
 */
@Component
public class Timekeeper {

    private static final int BATCH = 100;

    /** What one dossier can have become due for in one turn; what is left waits for the next. */
    private static final int MOST = 50;

    private static final Duration LATER = Duration.ofMinutes(10);

    private final DueMoments dueMoments;
    private final Dossiers dossiers;
    private final History history;
    private final Clock clock;

    Timekeeper(DueMoments dueMoments, Dossiers dossiers, History history, Clock clock) {
        this.dueMoments = dueMoments;
        this.dossiers = dossiers;
        this.history = history;
        this.clock = clock;
    }

    /** Takes the dossiers whose moment has come, the oldest moment first; each is ours for a {@link Lease}. */
    @Transactional
    public List<Long> claim() {
        return dueMoments.claim(DueKind.CLOCK, BATCH);
    }

    /**
     * Works off one dossier.
     *
     * @return how many things were due in it, 0 when somebody else was first
     */
    @Transactional
    public int turn(long dueMoment) {
        Optional<OpenMoment> open = dueMoments.lockOpen(dueMoment);
        if (open.isEmpty()) {
            return 0;
        }
        Dossier dossier = open.get().dossier();
        int done = 0;
        for (Optional<Owed> owed = oldest(dossier); owed.isPresent() && done < MOST; owed = oldest(dossier)) {
            act(dossier, owed.get());
            done++;
            dossier = dossiers.lock(dossier.id());
        }
        history.turnClock(dossier);
        return done;
    }

    /** It could not be done: it waits, and holds up no other dossier. */
    @Transactional
    public void failed(long dueMoment, Throwable why) {
        dueMoments
                .lockOpen(dueMoment)
                .ifPresent(open -> dueMoments.delay(
                        dueMoment,
                        clock.instant().plus(LATER),
                        "delayed: the clock could not turn: " + why.getClass().getSimpleName()));
    }

    private Optional<Owed> oldest(Dossier dossier) {
        Instant now = clock.instant();
        return dossiers.standing(dossier).owed().stream()
                .filter(owed -> owed.done(now).isPresent() && !owed.dueAt().isAfter(now))
                .findFirst();
    }

    private void act(Dossier dossier, Owed owed) {
        Fact done = owed.done(clock.instant()).orElseThrow();
        history.append(dossier, new NewFact(done.type(), done.at(), done.details(), null), true);
    }
}
