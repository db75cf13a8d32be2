package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gehoor.correspondence.Delivery.Accepted;
import org.gehoor.correspondence.Delivery.Refused;
import org.gehoor.correspondence.Delivery.TryLater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a letter: in the letter book, and in the register if it can follow. */
@Component
class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final SendingBook book;
    private final Bookkeeper bookkeeper;
    private final LetterSettings settings;
    private final Clock clock;

    Settlement(SendingBook book, Bookkeeper bookkeeper, LetterSettings settings, Clock clock) {
        this.book = book;
        this.bookkeeper = bookkeeper;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param registerToo false: the register is told later */
    @Transactional
    void settle(Delivery delivery, boolean registerToo) {
        if (delivery instanceof Accepted accepted) {
            settle(accepted.letter(), true, accepted.at(), accepted.answer(), registerToo);
        } else if (delivery instanceof Refused refused) {
            settle(refused.letter(), false, clock.instant(), refused.answer(), registerToo);
        } else if (delivery instanceof TryLater later) {
            postpone(later, registerToo);
        }
    }

    private void postpone(TryLater later, boolean registerToo) {
        Outgoing letter = later.letter();
        Optional<Duration> wait = later.counts() ? settings.pace().after(letter.attempt()) : Optional.of(Duration.ZERO);
        wait.ifPresentOrElse(
                time -> book.putBack(letter, time, Evidence.of(later.answer()), later.counts()),
                () -> settle(letter, false, clock.instant(), later.answer(), registerToo));
    }

    private void settle(Outgoing letter, boolean sent, Instant at, String answer, boolean registerToo) {
        // what a server has accepted is sent, whoever has the letter now
        if (!book.settle(letter, sent ? "sent" : "failed", at, Evidence.of(answer), sent, !registerToo)) {
            return;
        }
        if (!sent) {
            log.warn("{} failed: {}", letter, Evidence.withoutAddresses(answer));
        }
        if (registerToo) {
            bookkeeper.tell(News.of(letter, sent, at, answer));
        }
    }
}
