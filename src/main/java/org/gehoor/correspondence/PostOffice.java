package org.gehoor.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gehoor.correspondence.Delivery.Accepted;
import org.gehoor.correspondence.Delivery.Refused;
import org.gehoor.correspondence.Delivery.TryLater;
import org.gehoor.correspondence.smtp.Answer;
import org.gehoor.correspondence.smtp.Submission;
import org.gehoor.register.Dossiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Transactional;

/**
 * The post office: takes letters that are due, offers them to the mail server, and writes down what became of them.
 *
 * <p>{@link #claim} and {@link #settle} are one transaction each, {@link #send} touches no database. A letter that was
 * claimed and never settled, because of a crash, is claimed again and goes out with the same Message-ID.
 */
@Component
public class PostOffice {

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    private static final int BATCH = 50;

    private final SendingBook book;
    private final Submission submission;
    private final Leases leases;
    private final LetterSettings settings;
    private final Settlement settlement;
    private final Dossiers dossiers;
    private final Clock clock;

    PostOffice(
            SendingBook book,
            Submission submission,
            Leases leases,
            LetterSettings settings,
            Settlement settlement,
            Dossiers dossiers,
            Clock clock) {
        this.book = book;
        this.submission = submission;
        this.leases = leases;
        this.settings = settings;
        this.settlement = settlement;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Takes the letters that are due and, as the register's dossiers stand now, still owed: ours until their
     * lease ends, which {@link Leases} renews while they are being sent. While the mail server is away: none, or one to
     * look whether it is back.
     */
    @Transactional
    public List<Outgoing> claim() {
        if (!submission.reachability().worthTrying()) {
            return List.of();
        }
        int limit = submission.reachability().away().isPresent() ? 1 : BATCH;
        UUID claim = UUID.randomUUID();
        List<Outgoing> ours = new ArrayList<>();
        List<Long> over = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        for (DueLetter due : book.due(limit, claim, leases.startBy())) {
            if (due.over()
                    && !dossiers.isStillOwed(
                            due.letter().dossier(),
                            due.letter().kind(),
                            due.letter().ordinal())) {
                over.add(due.letter().letter());
            } else if (!settings.mails(due.toKey())) {
                held.add(due.letter().letter());
            } else {
                ours.add(due.letter());
            }
        }
        book.stop(over, "withdrawn", "it was no longer owed when its turn came");
        book.stop(held, "held", "gehoor.letters.only-to leaves this address out");
        book.claim(ours.stream().map(Outgoing::letter).toList(), claim);
        return ours;
    }

    /** Offers one letter to the mail server. Touches no database; may take as long as the server's timeouts. */
    public Delivery send(Outgoing letter) {
        if (System.nanoTime() - letter.startBy() > 0) {
            return new TryLater(letter, "its turn passed before it could be sent", false);
        }
        leases.keep(letter);
        try {
            return delivery(letter, submission.hand(letter.mail()));
        } catch (IllegalArgumentException e) {
            log.error("Letter {} of dossier {} can't be made into a mail", letter.letter(), letter.dossier(), e);
            return new Refused(letter, "it could not be made into a mail: " + e.getMessage());
        } finally {
            leases.letGo(letter);
        }
    }

    private Delivery delivery(Outgoing letter, Answer answer) {
        if (answer instanceof Answer.Taken) {
            return new Accepted(letter, clock.instant(), answer.words());
        }
        if (answer instanceof Answer.Refused) {
            return new Refused(letter, answer.words());
        }
        return new TryLater(letter, answer.words(), answer instanceof Answer.NotNow);
    }

    /**
     * Writes down what became of a letter; the second time nothing happens.
     *
     * <p>One transaction with the register's. When the register can't follow, one without it: what the server has
     * accepted must not be sent again, and {@link Bookkeeper} tells the register later.
     */
    public void settle(Delivery delivery) {
        try {
            settlement.settle(delivery, true);
        } catch (CannotCreateTransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            settlement.settle(delivery, false);
            log.warn("{} is settled; the register could not be told yet: {}", delivery.letter(), Why.brief(e));
        }
    }
}
