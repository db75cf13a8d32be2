package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * A claimed message with what was read in it.
 *
 * @param handedIn what was submitted by a form, by telephone, on paper, or by a website's form that mails; null for a mail
 * @param form the organisation's own complaint form, where one is attached; null where none is
 */
public record Parsed(Claim claim, Mail mail, @Nullable AttachedForm form, @Nullable Submission handedIn) {

    Parsed(Claim claim, Mail mail, @Nullable AttachedForm form) {
        this(claim, mail, form, SubmissionBytes.in(claim));
    }

    @Override
    public String toString() {
        return "Parsed[message " + claim.message() + "]";
    }
}
