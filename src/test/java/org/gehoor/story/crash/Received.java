package org.gehoor.story.crash;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.testkit.MailServer;

/**
 * A letter of the hub as it arrived.
 *
 * @param number of the dossier, from its subject
 */
record Received(String to, String number, String messageId) {

    private static final Pattern NUMBER = Pattern.compile("\\[([^\\[\\]]+)]$");

    /** All that lies in somebody's mailbox. */
    static List<Received> by(String address, MailServer mail) {
        return mail.mailbox(address).mails().stream()
                .map(letter -> read(address, letter))
                .toList();
    }

    private static Received read(String address, MimeMessage letter) {
        try {
            Matcher number = NUMBER.matcher(letter.getSubject().strip());
            return new Received(address, number.find() ? number.group(1) : "", letter.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException("a letter to " + address + " can't be read", e);
        }
    }
}
