package org.gehoor.intake.mail;

import java.util.List;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.mime.Visible;
import org.gehoor.intake.mail.text.HtmlText;
import org.gehoor.intake.mail.text.Mark;

/**
 * The text that a mail gave, or that it gave none because it could not be read.
 *
 * @param marked the text with the signs of {@link Mark}
 */
record Reading(String marked, String text, boolean failed) {

    static final Reading NONE = new Reading("", "", true);

    private Reading(final String marked, final boolean failed) {
        this(marked, Mark.off(marked), failed);
    }

    static Reading of(final PartTree tree, final List<String> warnings) {
        try {
            return read(tree, warnings);
        } catch (final RuntimeException | StackOverflowError unforeseen) {
            // readable headers are a dossier even where a text is stranger than anything foreseen
            warnings.add("the text could not be read: " + unforeseen.getClass().getSimpleName());
            return NONE;
        }
    }

    private static Reading read(final PartTree tree, final List<String> warnings) {
        final StringBuilder text = new StringBuilder();
        final HtmlText html = new HtmlText();
        boolean garbled = false;
        for (final TextLeaf leaf : BodyText.in(tree)) {
            warn(leaf.entity(), warnings);
            garbled |= leaf.isGarbled();
            final String readable = leaf.readable(html);
            if (!readable.isBlank()) {
                text.append(text.length() == 0 ? "" : "\n").append(readable);
            }
            if (text.length() >= TextLeaf.LONGEST) {
                warnings.add("text longer than is read: cut");
                break;
            }
        }
        if (text.length() == 0) {
            text.append(WinmailLeaf.text(tree, html));
        }
        final boolean sealed = Seals.in(tree, text, warnings);
        if (garbled) {
            warnings.add("the text is garbled");
        }
        // what was cut off may have been the text
        final boolean lost = text.length() == 0 && !tree.warnings().isEmpty();
        return new Reading(Visible.text(text.toString(), TextLeaf.LONGEST), sealed || garbled || lost);
    }

    private static void warn(final Entity entity, final List<String> warnings) {
        if (!CharsetGuess.isKnown(entity.mediaType().parameter("charset"))) {
            warnings.add("unknown charset in part " + entity.path() + ": guessed");
        }
        if (!entity.hasKnownEncoding()) {
            warnings.add("unknown transfer encoding in part " + entity.path() + ": read as it is");
        }
    }

    @Override
    public String toString() {
        return "Reading[" + text.length() + " characters]";
    }
}
