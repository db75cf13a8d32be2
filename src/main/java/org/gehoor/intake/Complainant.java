package org.gehoor.intake;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.intake.mail.Forwarded;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.Party;
import org.gehoor.register.PassedOn;
import org.jspecify.annotations.Nullable;

/**
 * Who complains in a mail that opens a dossier: its sender, or where a colleague passed a mail on, whoever wrote that first.
 *
 * @param references Message-IDs by which the complainant's side knows the mail; none where a colleague stood between
 * @param passedOn null where nobody stood between
 */
record Complainant(Party party, String subject, List<String> references, @Nullable PassedOn passedOn) {

    Complainant {
        references = List.copyOf(references);
    }

    static Complainant of(Organisation organisation, Mail mail) {
        Forwarded forwarded = mail.forwarded();
        String first = forwarded == null || forwarded.first() == null
                ? null
                : forwarded.first().address();
        return first == null
                        || organisation.isOwn(first)
                        || organisation.has(first)
                        || !isAColleagues(organisation, mail)
                ? sender(mail)
                : behind(mail, forwarded, first);
    }

    private static Complainant sender(Mail mail) {
        List<String> references = new ArrayList<>();
        if (mail.messageId() != null) {
            references.add(mail.messageId());
            references.addAll(mail.references());
        }
        return new Complainant(Sender.of(mail), mail.subject(), references, null);
    }

    private static Complainant behind(Mail mail, Forwarded forwarded, String address) {
        String name = forwarded.first().name();
        return new Complainant(
                new Party(name.isBlank() ? null : name, address),
                forwarded.subject().isBlank() ? mail.subject() : forwarded.subject(),
                List.of(),
                new PassedOn(mail.from().get(0).address(), forwarded.sentAt()));
    }

    private static boolean isAColleagues(Organisation organisation, Mail mail) {
        return !mail.typed()
                && mail.from().size() == 1
                && organisation.isOwn(mail.from().get(0).address());
    }

    @Override
    public String toString() {
        return "Complainant[" + (passedOn == null ? "sender" : "passed on") + "]";
    }
}
