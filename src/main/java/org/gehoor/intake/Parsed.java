package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;

/** A claimed message with what was read in it. */
public record Parsed(Claim claim, Mail mail) {

    @Override
    public String toString() {
        return "Parsed[message " + claim.message() + "]";
    }
}
