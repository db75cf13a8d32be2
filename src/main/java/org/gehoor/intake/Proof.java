package org.gehoor.intake;

import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.AuthenticationResults;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;

/** What the mailbox's own mail server found out about the sender of a mail (RFC 8601). */
enum Proof {
    /** DMARC passed for the domain in From. */
    PASSED,
    /** DMARC failed: the sender is not who it says. */
    FAILED,
    /** It says neither, or there is no server whose word is trusted. */
    NONE;

    static Proof of(final @Nullable Mailbox mailbox, final Mail mail, final byte[] raw) {
        if (mailbox == null
                || mailbox.trusts() == null
                || mail.typed()
                || mail.from().size() != 1) {
            return NONE;
        }
        final Address from = mail.from().get(0);
        return AuthenticationResults.in(raw, mailbox.trusts())
                .map(results -> of(results, from))
                .orElse(NONE);
    }

    private static Proof of(final AuthenticationResults results, final Address from) {
        if (results.whyNotAnswer().isPresent()) {
            return FAILED;
        }
        return results.proves(from) ? PASSED : NONE;
    }
}
