package org.gehoor.story.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gehoor.testkit.Mails;
import org.jspecify.annotations.Nullable;

/** A mail that somebody writes in a story; each {@code with…} gives another one. All people are invented. */
public record NewMail(
        String from,
        String to,
        String subject,
        String text,
        String messageId,
        @Nullable Instant date,
        List<String> headers,
        List<String> attachments) {

    /** A complaint in Dutch. */
    public static NewMail from(String from, String to) {
        return from(from, to, Wording.in("nl"));
    }

    public static NewMail from(String from, String to, Wording words) {
        return new NewMail(from, to, words.subject(), words.text(), newId(), null, List.of(), List.of());
    }

    /** What somebody writes back when they press Reply under a letter of the hub. */
    public static NewMail reply(Letter letter, String from, String to) {
        return from(from, to)
                .about("Re: " + letter.subject())
                .saying("Hierbij nog het nummer van mijn rekening en de datum van het bezoek aan de dokter.")
                .withHeader("In-Reply-To", letter.messageId())
                .withHeader("References", (letter.header("References") + " " + letter.messageId()).strip());
    }

    public NewMail about(String words) {
        return new NewMail(from, to, words, text, messageId, date, headers, attachments);
    }

    public NewMail saying(String words) {
        return new NewMail(from, to, subject, words, messageId, date, headers, attachments);
    }

    public NewMail to(String address) {
        return new NewMail(from, address, subject, text, messageId, date, headers, attachments);
    }

    /** The {@code Date:}; where a story puts the mail into a mailbox itself, also the moment of its arrival. */
    public NewMail on(Instant moment) {
        return new NewMail(from, to, subject, text, messageId, moment, headers, attachments);
    }

    public NewMail withHeader(String name, String value) {
        return new NewMail(from, to, subject, text, messageId, date, and(headers, name + ": " + value), attachments);
    }

    public NewMail attached(String name, String mediaType, byte[] content) {
        String part = "Content-Type: " + mediaType + "\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(content).replace("\r\n", "\n");
        return new NewMail(from, to, subject, text, messageId, date, headers, and(attachments, part));
    }

    /** As it travels. */
    public byte[] bytes() {
        List<String> lines = new ArrayList<>(headers);
        lines.add("From: " + from);
        lines.add("To: " + to);
        lines.add("Subject: " + encoded(subject));
        lines.add("Message-ID: " + messageId);
        if (date != null) {
            lines.add("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
        }
        lines.add("MIME-Version: 1.0");
        String plain = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text + "\n";
        if (attachments.isEmpty()) {
            return Mails.mail(String.join("\n", lines) + "\n" + plain);
        }
        lines.add("Content-Type: multipart/mixed; boundary=seam\n\n--seam");
        return Mails.mail(String.join("\n", lines) + "\n" + plain + "--seam\n" + String.join("\n--seam\n", attachments)
                + "\n--seam--\n");
    }

    private static String encoded(String words) {
        return words.chars().allMatch(c -> c < 128)
                ? words
                : "=?utf-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(UTF_8)) + "?=";
    }

    private static String newId() {
        return "<" + UUID.randomUUID() + "@klager.example>";
    }

    private static List<String> and(List<String> some, String more) {
        List<String> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
