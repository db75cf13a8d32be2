package org.gehoor.correspondence.wording;

import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.procedure.ToldDate;
import org.gehoor.register.DueMoment;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * A letter worded and not yet filed.
 *
 * @param kind {@code acknowledgement} …, {@code mediation_invitation@dermatologist} for a further addressee, {@code receipt},
 *     or {@code notice:<queue>}
 * @param templateRevision which wording it was written from
 * @param told the date that it tells
 */
public record NewLetter(
        DueMoment due, String kind, Addressee addressee, String templateRevision, @Nullable ToldDate told, Mail mail) {

    /** Before the name of the queue in the kind of a notice. */
    public static final String NOTICE = "notice:";

    /** The address as ceilings compare it. */
    public String toKey() {
        return String.valueOf(Party.key(mail.recipient().address()));
    }

    /** Whether it is printed and posted. */
    public boolean onPaper() {
        return mail.recipient().address().isEmpty();
    }

    /** Ceilings count machine-made letters to complainants only: handlers must hear of everything. */
    public boolean underCeiling() {
        return addressee == Addressee.COMPLAINANT && mail.autoSubmitted() != null;
    }

    @Override
    public String toString() {
        return "NewLetter[" + kind + "]";
    }
}
