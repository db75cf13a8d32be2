package org.gehoor.wiring.mailbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One mailbox of {@code organisation.yml} as the consumer needs it, secrets filled in.
 *
 * @param every pause between two looks
 * @param batch most mails taken in per look; a full batch is followed by the next look at once
 * @param moveTo folder for what was taken in; null leaves everything where it is
 * @param shadow look only: opened read-only, nothing moved
 */
record WatchedMailbox(
        String organisation,
        String name,
        String host,
        int port,
        Security security,
        String user,
        String password,
        String folder,
        Duration every,
        int batch,
        @Nullable String moveTo,
        boolean shadow) {

    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** {@code organisation/mailbox}, also the rest of its endpoint's address. */
    String key() {
        return organisation + "/" + name;
    }

    String protocol() {
        return security == Security.TLS ? "imaps" : "imap";
    }

    /** Nothing will be changed in it, so it is opened so that nothing can be. */
    boolean readOnly() {
        return shadow || moveTo == null;
    }

    @Override
    public String toString() {
        return "mailbox " + key();
    }
}
