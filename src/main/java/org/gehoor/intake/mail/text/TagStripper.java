package org.gehoor.intake.mail.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Takes the tags off HTML in one pass, for sources too large to be parsed. */
final class TagStripper {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "textarea");
    private static final Set<String> INLINE =
            Set.of("a", "b", "i", "u", "em", "strong", "span", "font", "small", "big", "code", "sub", "sup", "img");

    private final String html;
    private final TextPaper paper = new TextPaper();
    private int at;

    private TagStripper(final String html) {
        this.html = html;
    }

    static String strip(final String html) {
        return new TagStripper(html).text();
    }

    private String text() {
        while (at < html.length()) {
            final int tag = html.indexOf('<', at);
            final int end = tag < 0 ? html.length() : tag;
            if (end > at) {
                final String words = html.substring(at, end);
                paper.write(words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false), false);
            }
            at = end;
            if (tag >= 0) {
                tag();
            }
        }
        return paper.text();
    }

    private void tag() {
        final char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (html.startsWith("<!--", at)) {
            skipTo("-->", 3);
        } else if (Character.isLetter(next) || next == '/' || next == '!' || next == '?') {
            final String name = name(next == '/' ? at + 2 : at + 1);
            skipTo(">", 1);
            if (next != '/' && UNSEEN.contains(name)) {
                skipTo("</" + name, 0);
            } else if (!INLINE.contains(name)) {
                paper.line();
            }
        } else {
            paper.write("<", false);
            at++;
        }
    }

    private String name(final int from) {
        int end = from;
        while (end < html.length() && end - from < 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    /** Past the next such end; without one the rest is markup. */
    private void skipTo(final String end, final int past) {
        int found = html.indexOf(end, at);
        if (found < 0) {
            found = html.indexOf(end.toUpperCase(Locale.ROOT), at);
        }
        at = found < 0 ? html.length() : found + past;
    }
}
