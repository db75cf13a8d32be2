package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.testkit.Mailbox;

/** A letter of the hub, as it lies in somebody's mailbox. */
public record Letter(MimeMessage mail) {

    private static final Pattern NUMBER = Pattern.compile("\\[([^\\]]+)\\]$");

    public String subject() {
        return header("Subject");
    }

    /** The dossier number in square brackets at the end of the subject. */
    public String number() {
        Matcher brackets = NUMBER.matcher(subject());
        assertThat(brackets.find()).as("number in: " + subject()).isTrue();
        return brackets.group(1);
    }

    /** The one value of a header, unfolded and decoded; empty when there is none. */
    public String header(String name) {
        try {
            String[] values = mail.getHeader(name);
            if (values == null) {
                return "";
            }
            assertThat(values).as(name).hasSize(1);
            return MimeUtility.decodeText(MimeUtility.unfold(values[0]));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String messageId() {
        return header("Message-ID");
    }

    /** The plain text, with line ends as LF. */
    public String text() {
        return part(mail, "text/plain").replace("\r\n", "\n");
    }

    /** The HTML; empty where the letter has none. */
    public String html() {
        return part(mail, "text/html");
    }

    public Letter mentions(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    /** Asserts that it is a machine's answer, in the thread of what was sent. */
    public Letter isAcknowledgementOf(NewMail sent) {
        assertThat(header("In-Reply-To")).isEqualTo(sent.messageId());
        assertThat(header("References")).endsWith(sent.messageId());
        assertThat(header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(text()).contains(number());
        return this;
    }

    static Letter in(Mailbox mailbox, java.util.function.Predicate<Letter> fitting) {
        return new Letter(mailbox.awaits(mail -> fitting.test(new Letter(mail))));
    }

    private static String part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return String.valueOf(part.getContent());
            }
            if (!part.isMimeType("multipart/*")) {
                return "";
            }
            StringBuilder found = new StringBuilder();
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                found.append(part(one, type));
            }
            return found.toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
