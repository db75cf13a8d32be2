package org.gehoor.wiring.mailbox;

import java.time.Duration;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.mailboxes}: how mailboxes are looked into, all together.
 *
 * @param atOnce mailboxes looked into at the same moment
 * @param poll pause between two looks in place of each mailbox's own; for trials
 * @param answerWithin longest time for one answer of a mail server, a large mail included; then the connection is cut
 * @param askAgain after so long the ledger is asked about every mail again: one that was set aside may be replayed
 * @param reconcile pause between two comparisons of a mailbox's folders with the ledger
 */
@ConfigurationProperties("gehoor.mailboxes")
public record MailboxSettings(
        @DefaultValue("4") int atOnce,
        @Nullable Duration poll,
        @DefaultValue("5m") Duration answerWithin,
        @DefaultValue("1m") Duration askAgain,
        @DefaultValue("1h") Duration reconcile) {

    static final MailboxSettings ONE_AT_A_TIME =
            new MailboxSettings(1, null, Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1));

    /** The pause that counts for this mailbox. */
    public Duration pause(Mailbox mailbox) {
        return poll == null ? mailbox.poll() : poll;
    }
}
