package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * A claimed message with what was read in it.
 *
 * @param form the organisation's own complaint form, where one is attached; null where none is
 */
public record Parsed(Claim claim, Mail mail, @Nullable AttachedForm form) {

    @Override
    public String toString() {
        return "Parsed[message " + claim.message() + "]";
    }
}
