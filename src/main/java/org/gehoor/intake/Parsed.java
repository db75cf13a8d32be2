package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * A claimed message with what was read in it.
 *
 * @param handedIn what was submitted by a form, by telephone, on paper, or by a website's form that mails; null for a mail
 * @param form the organisation's own complaint form, where one is attached; null where none is
 * @param call what was read in it, where it is the transcript of a call; null where it is none
 */
public record Parsed(
        Claim claim, Mail mail, @Nullable AttachedForm form, @Nullable Submission handedIn, @Nullable CallNote call) {

    /** Of what is no transcript, and no mail of a website's form. */
    public Parsed(Claim claim, Mail mail, @Nullable AttachedForm form) {
        this(claim, mail, form, SubmissionBytes.in(claim), null);
    }

    /** Of a transcript. */
    static Parsed call(Claim claim, Mail mail, @Nullable CallNote call) {
        return new Parsed(claim, mail, null, SubmissionBytes.in(claim), call);
    }

    /** The same, of a message with the same bytes. */
    Parsed of(Claim other) {
        return new Parsed(other, mail, form, handedIn, call);
    }

    /** The same, of the message as which it was stored. */
    Parsed as(long message) {
        return of(claim.as(message));
    }

    @Override
    public String toString() {
        return "Parsed[message " + claim.message() + "]";
    }
}
