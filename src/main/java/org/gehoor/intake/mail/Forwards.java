package org.gehoor.intake.mail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.reply.PassedOn;
import org.gehoor.intake.mail.reply.PassedOnHeader;
import org.gehoor.intake.mail.reply.PrefixKind;
import org.gehoor.intake.mail.reply.SubjectPrefixes;
import org.jspecify.annotations.Nullable;

/** Whose mail a mail passes on: the one in its text, else the one attached to it. */
final class Forwards {

    private static final int MOST_LAYERS = 4;
    private static final int SHORT_COMMENT = 300;

    private Forwards() {}

    /** The mail passed on in the text; {@code subject} is the one of the mail that passes it on. */
    static Forwarded inText(final PassedOn passed, final String subject, final ZoneOffset zone) {
        final PassedOnHeader header = passed.header();
        PassedOn innermost = passed;
        while (innermost.inner() != null) {
            innermost = innermost.inner();
        }
        final Sender from = AddressWords.sender(header.from());
        final Sender first = AddressWords.sender(innermost.header().from());
        return new Forwarded(
                from,
                first == null ? from : first,
                AddressWords.all(header.to()),
                AddressWords.all(header.cc()),
                header.subject().isEmpty() ? SubjectPrefixes.strip(subject) : header.subject(),
                header.date(),
                SaidDate.of(header.date(), zone),
                passed.text(),
                passed.comment());
    }

    /** The one mail attached under a subject that says so, or below next to no text; null where none is. */
    static @Nullable Forwarded attached(
            final PartTree tree, final String subject, final String newText, final int layer) {
        final String type = tree.root().mediaType().name();
        final List<Entity> mails = tree.leaves().stream()
                .filter(leaf -> leaf.mediaType().is("message/rfc822"))
                .limit(2)
                .toList();
        if (mails.size() != 1
                || layer > MOST_LAYERS
                || type.equals("multipart/report")
                || type.equals("multipart/digest")) {
            return null;
        }
        final Mail inner = MailReader.attached(mails.get(0).content().copy(), layer + 1);
        final boolean said = SubjectPrefixes.kind(subject) == PrefixKind.FORWARD;
        if (inner.from().isEmpty() || !said && !isOnlyPassedOn(inner, subject, newText)) {
            return null;
        }
        final Address author = inner.from().get(0);
        final Sender from = new Sender(author.address(), author.name());
        final Forwarded again = inner.forwarded();
        final boolean atOnce = again != null && again.comment() == null && again.first() != null;
        final String date = inner.claimedAt() == null ? "" : inner.claimedAt().toString();
        return new Forwarded(
                from,
                atOnce ? again.first() : from,
                inner.to(),
                inner.cc(),
                inner.subject(),
                date,
                inner.claimedAt(),
                inner.text(),
                newText.isBlank() ? null : newText);
    }

    private static boolean isOnlyPassedOn(final Mail inner, final String subject, final String newText) {
        final boolean same = SubjectPrefixes.strip(subject)
                .toLowerCase(Locale.ROOT)
                .equals(SubjectPrefixes.strip(inner.subject()).toLowerCase(Locale.ROOT));
        return newText.isBlank()
                || same && newText.length() < SHORT_COMMENT && SubjectPrefixes.kind(subject) != PrefixKind.REPLY;
    }
}
