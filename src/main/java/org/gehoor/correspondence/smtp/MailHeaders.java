package org.gehoor.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gehoor.organisation.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The only way a header gets into a mail of ours.
 *
 * <p>Refuses whatever could begin another header or break out of an address: control characters, line separators,
 * halves of characters. Whoever writes letters cleans the words of strangers first; a refusal here is a bug found.
 */
final class MailHeaders {

    private static final DateTimeFormatter RFC_5322 =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,;=/._-]*");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,900}>");

    private final MimeMessage message;

    MailHeaders(MimeMessage message) {
        this.message = message;
    }

    /** Words of people, such as a subject. */
    MailHeaders text(String name, String value) throws MessagingException {
        return set(name, HeaderText.unstructured(safe(name, value)));
    }

    /** One address, with the name shown beside it. */
    MailHeaders mailbox(String name, String address, @Nullable String shown) throws MessagingException {
        String spec = "<" + MailAddress.checked(address) + ">";
        return set(
                name, shown == null || shown.isBlank() ? spec : HeaderText.phrase(safe(name, shown)) + "\r\n " + spec);
    }

    /** Words of a protocol. */
    MailHeaders words(String name, String value) throws MessagingException {
        if (!WORDS.matcher(value).matches()) {
            throw refused(name, "more than plain words");
        }
        return set(name, value);
    }

    /** Message-IDs, one a line. */
    MailHeaders ids(String name, List<String> ids) throws MessagingException {
        for (String id : ids) {
            if (!MESSAGE_ID.matcher(id).matches()) {
                throw refused(name, "something that is no Message-ID");
            }
        }
        return set(name, String.join("\r\n ", ids));
    }

    MailHeaders date(Instant date) throws MessagingException {
        return set("Date", RFC_5322.format(date.atOffset(ZoneOffset.UTC)));
    }

    private MailHeaders set(String name, String value) throws MessagingException {
        message.setHeader(name, value);
        return this;
    }

    private static String safe(String name, String value) {
        boolean dangerous = value.codePoints()
                .map(Character::getType)
                .anyMatch(type -> type == Character.CONTROL
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
        if (dangerous) {
            throw refused(name, "a control character");
        }
        return value;
    }

    private static IllegalArgumentException refused(String name, String what) {
        return new IllegalArgumentException("Header " + name + " would hold " + what + ": the mail was not made");
    }
}
