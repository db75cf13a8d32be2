package org.gehoor.correspondence;

import static org.gehoor.organisation.Letters.RECEIPT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gehoor.correspondence.wording.NewLetter;
import org.gehoor.register.DueMoment;
import org.springframework.stereotype.Component;

/** Files letters as far as the ceilings allow. What they do not allow waits: nothing is cancelled here. */
@Component
final class LetterBook {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Ceilings NONE = new Ceilings(0, 0, 0);

    private final Letters letters;
    private final LetterCounts counts;
    private final LetterSettings settings;
    private final Breaker breaker;
    private final Clock clock;

    LetterBook(Letters letters, LetterCounts counts, LetterSettings settings, Breaker breaker, Clock clock) {
        this.letters = letters;
        this.counts = counts;
        this.settings = settings;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** Inside the transaction of the writer, which has the dossier's lock. */
    Filing file(NewLetter letter) {
        Instant now = clock.instant();
        if (!letter.underCeiling()) {
            return letters.write(letter, NONE, 0, now)
                    .<Filing>map(Filing.Filed::new)
                    .orElseGet(Filing.Known::new);
        }
        Ceilings ceilings = settings.ceilings(MailDomains.domain(letter));
        letters.takeTurn(letter, ceilings);
        // one answer to each mail would make a machine that writes by itself a loop, and a guess worth repeating
        if (letter.kind().equals(RECEIPT) && counts.hadReceipt(letter, now)) {
            return new Filing.Enough("a receipt went to this address within 24 hours");
        }
        int limit = breaker.limit(now);
        Optional<Long> written = letters.write(letter, ceilings, limit, now);
        return written.<Filing>map(Filing.Filed::new)
                .orElseGet(() -> refused(letter.due(), counts.fullness(letter, ceilings, limit, now), ceilings, now));
    }

    private Filing refused(DueMoment due, Fullness full, Ceilings ceilings, Instant now) {
        if (full.known()) {
            return new Filing.Known();
        }
        Instant until = full.until();
        if (until != null) {
            return new Filing.Waits(until, ceilings.reached(full), true);
        }
        if (full.tooMany() && !full.paused()) {
            breaker.trip(due, now);
        }
        // one that was ended while we looked lets it through the next time
        Instant calm = full.calm();
        return new Filing.Waits(
                calm == null || calm.isBefore(now.plus(MOMENT)) ? now.plus(MOMENT) : calm, LetterPause.WHY, false);
    }
}
