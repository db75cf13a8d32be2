package org.gehoor.correspondence;

import java.time.Duration;
import java.util.List;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bookkeeper: sees that the register knows what became of each letter.
 *
 * <p>Nearly always it is told with the settlement itself. Where that failed the letter is settled without, and this is
 * how the register hears of it later. Each method is one transaction.
 */
@Component
public class Bookkeeper {

    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final String NOT_RECORDED = " not recorded";

    /** Waits after the first, second … failure; the last one repeats. */
    private static final List<Duration> PACE =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    /** After so many failures a person is asked. */
    private static final int ASK_AFTER = 3;

    private final Unrecorded unrecorded;
    private final Register register;
    private final DueMoments dueMoments;

    Bookkeeper(Unrecorded unrecorded, Register register, DueMoments dueMoments) {
        this.unrecorded = unrecorded;
        this.register = register;
        this.dueMoments = dueMoments;
    }

    /** Takes letters of which the register was not told; each is ours for a minute of database time. */
    @Transactional
    public List<Long> claim() {
        return unrecorded.claim(BATCH, LEASE);
    }

    /** Tells the register what became of a letter; the second time nothing happens. */
    @Transactional
    public void record(long letter) {
        unrecorded.take(letter).ifPresent(news -> {
            tell(news);
            dueMoments.lookIsNotNeeded(news.dossier(), null, news.kind() + NOT_RECORDED, "it is recorded now");
        });
    }

    /** It failed again: the letter waits, longer each time, and from the third time on a person knows. */
    @Transactional
    public void notRecorded(long letter, Throwable why) {
        unrecorded.failedAgain(letter).ifPresent(times -> {
            News news = unrecorded.postpone(letter, PACE.get(Math.min(times, PACE.size()) - 1));
            if (times >= ASK_AFTER) {
                dueMoments.oweALook(
                        news.organisation(),
                        news.dossier(),
                        null,
                        news.kind() + NOT_RECORDED,
                        "the letter was " + (news.sent() ? "sent" : "given up")
                                + ", but the register can't write it down: " + Why.of(why));
            }
        });
    }

    /** Writes it in the register, in the caller's transaction; of a letter without a dossier there is nothing to write. */
    void tell(News news) {
        if (news.dossier() == null) {
            return;
        }
        if (news.sent()) {
            if (!news.ofANotice()) {
                register.letterAccepted(news.dossier(), news.kind(), news.ordinal(), news.at(), news.told());
            }
            return;
        }
        String reason = Evidence.withoutAddresses(news.answer());
        if (news.ofANotice()) {
            // telling the queue would make another notice to the same address
            dueMoments.oweALook(
                    news.organisation(), news.dossier(), null, news.kind() + " failed", "mail to the queue: " + reason);
        } else {
            register.letterFailed(news.dossier(), news.kind(), news.ordinal(), reason);
        }
    }
}
