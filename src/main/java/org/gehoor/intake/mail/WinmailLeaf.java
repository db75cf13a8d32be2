package org.gehoor.intake.mail;

import java.util.List;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.MediaType;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.text.HtmlText;
import org.gehoor.intake.mail.wrapped.Winmail;
import org.gehoor.intake.mail.wrapped.WinmailBody;

/** The parts of a mail that are a {@code winmail.dat}: the files inside take its place, its text is read where the mail has no other. */
final class WinmailLeaf {

    private WinmailLeaf() {}

    /** The files inside; none where this is no {@code winmail.dat}, or one that stays as it is. */
    static List<Winmail.File> files(final Entity leaf, final List<String> warnings) {
        if (!isOne(leaf)) {
            return List.of();
        }
        final Winmail opened = Winmail.open(leaf.content());
        if (opened == null) {
            warnings.add("part " + leaf.path() + " is a winmail.dat that cannot be opened: kept as it is");
            return List.of();
        }
        return opened.files();
    }

    static String text(final PartTree tree, final HtmlText html) {
        for (final Entity leaf : tree.leaves()) {
            final Winmail opened = isOne(leaf) ? Winmail.open(leaf.content()) : null;
            final WinmailBody body = opened == null ? null : opened.body();
            if (body != null) {
                return Readable.of(MediaType.named(body.mediaType()), body.source(), html);
            }
        }
        return "";
    }

    private static boolean isOne(final Entity leaf) {
        return leaf.mediaType().name().endsWith("ms-tnef") || "winmail.dat".equalsIgnoreCase(leaf.name());
    }
}
