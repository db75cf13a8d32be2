package org.gehoor.intake.mail;

import java.util.List;
import org.gehoor.intake.mail.mime.Headers;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.reply.ForwardReader;
import org.gehoor.intake.mail.reply.PassedOn;
import org.gehoor.intake.mail.reply.PrefixKind;
import org.gehoor.intake.mail.reply.SubjectPrefixes;
import org.gehoor.intake.mail.reply.Written;
import org.gehoor.intake.mail.reply.WrittenReader;
import org.jspecify.annotations.Nullable;

/** Who tells what in a text: the sender now, an earlier mail, or a mail that is passed on. */
record Telling(Written written, @Nullable Forwarded forwarded) {

    static Telling of(final PartTree tree, final Reading reading, final int layer, final List<String> warnings) {
        try {
            return told(tree, reading, layer);
        } catch (final RuntimeException | StackOverflowError unforeseen) {
            // nothing that was written may get lost: then all of it counts as new
            warnings.add("new and quoted text could not be read apart: "
                    + unforeseen.getClass().getSimpleName());
            return new Telling(new Written(reading.text(), "", ""), null);
        }
    }

    private static Telling told(final PartTree tree, final Reading reading, final int layer) {
        final Headers headers = tree.root().headers();
        final String subject = MailReader.subject(headers.first("subject"));
        final boolean answers = SubjectPrefixes.kind(subject) != PrefixKind.NONE
                || headers.has("in-reply-to")
                || headers.has("references");
        final PassedOn passed = ForwardReader.read(reading.marked(), subject);
        final Written written = WrittenReader.read(reading.marked(), answers, passed);
        final Forwarded forwarded = passed == null
                ? Forwards.attached(tree, subject, written.newText(), layer)
                : Forwards.inText(passed, subject, MailDate.zone(headers.first("date")));
        return new Telling(written, forwarded);
    }

    @Override
    public String toString() {
        return "Telling[" + written + "]";
    }
}
