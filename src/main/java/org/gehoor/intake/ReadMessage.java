package org.gehoor.intake;

import java.util.List;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.Part;
import org.gehoor.register.Party;

/**
 * A received message as a person reads it.
 *
 * @param attachments their harmless names
 */
public record ReadMessage(Party from, String subject, String text, List<String> attachments) {

    static ReadMessage of(Mail mail) {
        return new ReadMessage(
                Sender.of(mail),
                mail.subject(),
                mail.text(),
                mail.attachments().stream().map(Part::safeName).toList());
    }

    @Override
    public String toString() {
        return "ReadMessage[" + attachments.size() + " attachments]";
    }
}
