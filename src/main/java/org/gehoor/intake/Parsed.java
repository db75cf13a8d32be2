package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * A claimed message with what was read in it.
 *
 * @param form the organisation's own complaint form, where one is attached; null where none is
 * @param call what was read in it, where it is the transcript of a call; null where it is none
 */
public record Parsed(Claim claim, Mail mail, @Nullable AttachedForm form, @Nullable CallNote call) {

    /** Of what is no transcript. */
    public Parsed(Claim claim, Mail mail, @Nullable AttachedForm form) {
        this(claim, mail, form, null);
    }

    /** The same, of the message as which it was stored. */
    Parsed as(long message) {
        return new Parsed(claim.as(message), mail, form, call);
    }

    @Override
    public String toString() {
        return "Parsed[message " + claim.message() + "]";
    }
}
