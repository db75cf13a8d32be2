package org.gehoor.intake.mail;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.UuBlock;
import org.gehoor.intake.mail.mime.UuText;
import org.gehoor.intake.mail.mime.Visible;
import org.gehoor.intake.mail.text.HtmlText;
import org.gehoor.intake.mail.text.Mark;
import org.gehoor.intake.mail.text.MetaCharset;

/** One text part, decoded. */
final class TextLeaf {

    static final int LONGEST = 1_000_000;
    // four bytes a character, and half as much again for what HTML wraps around them
    private static final int MAX_BYTES = 6 * LONGEST;
    private static final int GARBLED_AT_LEAST = 5;

    private final Entity entity;
    private final String source;

    TextLeaf(final Entity entity) {
        this.entity = entity;
        final Content content = withoutFiles(entity.content().first(MAX_BYTES));
        final String declared = entity.mediaType().parameter("charset");
        this.source = CharsetGuess.decode(
                content,
                declared == null && isHtml()
                        ? MetaCharset.in(content.bytes(), content.from(), content.to())
                        : declared);
    }

    Entity entity() {
        return entity;
    }

    /** Decoded, but still HTML where it is HTML. */
    String source() {
        return source;
    }

    boolean isHtml() {
        return entity.mediaType().is("text/html");
    }

    boolean isPlain() {
        return entity.mediaType().is("text/plain");
    }

    boolean isCalendar() {
        return entity.mediaType().is("text/calendar");
    }

    boolean isBlank() {
        return source.isBlank();
    }

    /** The text with the signs of {@link Mark}. */
    String readable(final HtmlText html) {
        return Visible.text(
                isHtml() ? html.marked(source) : Mark.off(Readable.of(entity.mediaType(), source, html)), LONGEST);
    }

    /** One character in eight replaced or a control: the charset or the encoding was lost on the way. */
    boolean isGarbled() {
        int strange = 0;
        for (int i = 0; i < source.length(); i++) {
            final char c = source.charAt(i);
            strange += c == '\ufffd' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        return strange >= GARBLED_AT_LEAST && strange * 8L > source.length();
    }

    /** Uuencoded files in a text are attachments, not text. */
    private static Content withoutFiles(final Content content) {
        final List<UuBlock> files = UuText.blocksIn(content);
        if (files.isEmpty()) {
            return content;
        }
        final ByteArrayOutputStream rest = new ByteArrayOutputStream(content.size());
        int from = content.from();
        for (final UuBlock file : files) {
            rest.write(content.bytes(), from, file.from() - from);
            from = file.to();
        }
        rest.write(content.bytes(), from, content.to() - from);
        return Content.of(rest.toByteArray());
    }
}
