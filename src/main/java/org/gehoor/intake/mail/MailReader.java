package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.intake.mail.machine.Judgement;
import org.gehoor.intake.mail.mime.EncodedWords;
import org.gehoor.intake.mail.mime.Headers;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.mime.PartWalker;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Reads one mail from its raw bytes, whatever is in them: never throws, bounded in time and memory by the caps of {@link PartWalker}. */
public final class MailReader {

    private static final int LONGEST_SUBJECT = 1_000;
    private static final List<String> HEADERS_OF_A_MAIL =
            List.of("from", "subject", "to", "date", "message-id", "received", "reply-to", "sender");

    private MailReader() {}

    public static Mail read(final byte[] raw) {
        return attached(raw, 1);
    }

    /** Reads a mail that is attached to another, so many layers deep. */
    static Mail attached(final byte[] raw, final int layer) {
        final PartTree tree = OpenedMail.walk(raw);
        final List<String> warnings = new ArrayList<>(tree.warnings());
        final Reading reading = Reading.of(tree, warnings);
        final List<Part> attachments = Attachments.in(tree, warnings);
        return mail(tree, reading, attachments, Telling.of(tree, reading, layer, warnings), warnings);
    }

    /** Reads the headers alone, for a mail that was not fetched whole; text and attachments are left empty. */
    public static Mail readHeaders(final byte[] raw) {
        final PartTree tree = PartWalker.headersOf(raw);
        final List<String> warnings = new ArrayList<>(tree.warnings());
        warnings.add("only the headers were read");
        return mail(tree, Reading.NONE, List.of(), Telling.of(tree, Reading.NONE, 1, warnings), warnings);
    }

    private static Mail mail(
            final PartTree tree,
            final Reading reading,
            final List<Part> attachments,
            final Telling telling,
            final List<String> warnings) {
        final Headers headers = tree.root().headers();
        final List<Address> from = AddressList.of(headers.all("from"));
        final List<Address> replyTo = AddressList.of(headers.all("reply-to"));
        final String subject = subject(headers.first("subject"));
        final Judgement judgement = Judgement.of(tree, addresses(from), addresses(replyTo), subject, reading.text());
        return new Mail(
                from,
                replyTo,
                AddressList.of(headers.all("to")),
                AddressList.of(headers.all("cc")),
                subject,
                MessageIds.messageId(headers),
                MessageIds.inReplyTo(headers),
                MessageIds.references(headers),
                MailDate.of(headers.first("date")),
                reading.text(),
                telling.written(),
                telling.forwarded(),
                attachments,
                judgement.automatic(),
                judgement.bounce(),
                judgement.mayAnswerWhy(),
                LanguageHint.in(tree),
                legibility(headers, reading),
                warnings,
                false);
    }

    private static List<String> addresses(final List<Address> mailboxes) {
        return mailboxes.stream().map(Address::address).toList();
    }

    static String subject(final @Nullable String value) {
        return value == null ? "" : Visible.line(EncodedWords.decode(value), LONGEST_SUBJECT);
    }

    private static Legibility legibility(final Headers headers, final Reading reading) {
        if (HEADERS_OF_A_MAIL.stream().noneMatch(headers::has)) {
            return Legibility.NOTHING;
        }
        return reading.failed() ? Legibility.HEADERS_ONLY : Legibility.WHOLE;
    }
}
