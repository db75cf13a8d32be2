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
 */
@ConfigurationProperties("gehoor.mailboxes")
record MailboxSettings(@DefaultValue("4") int atOnce, @Nullable Duration poll) {

    Duration pause(Mailbox mailbox) {
        return poll == null ? mailbox.poll() : poll;
    }
}
