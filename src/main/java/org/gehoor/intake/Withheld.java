package org.gehoor.intake;

import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** Why a mail by a person may not be answered by a machine. */
final class Withheld {

    private Withheld() {}

    /** Why whoever is held for the handler gets no receipt, in words; null: one may go out. Colleagues need none. */
    static @Nullable String receipt(
            final Mail mail, final Organisation organisation, final Organisations organisations) {
        final String why = why(mail, organisation, organisations);
        final String sender = String.valueOf(Party.key(Sender.of(mail).address()));
        return why == null && organisations.all().stream().anyMatch(any -> any.has(sender) || any.isOwn(sender))
                ? "it comes from an address of ours"
                : why;
    }

    /** In words; null: it may be answered. */
    static @Nullable String why(final Mail mail, final Organisation organisation, final Organisations organisations) {
        if (!mail.mayAnswer()) {
            return String.join("; ", mail.mayAnswerWhy());
        }
        final String answerTo = String.valueOf(
                Party.key(Complainant.of(organisation, mail).party().address()));
        for (final Organisation any : organisations.all()) {
            if (any.has(answerTo)) {
                return "it comes from an address of ours";
            }
        }
        return null;
    }
}
