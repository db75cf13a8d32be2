package org.gehoor.intake.mail.text;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Turns the HTML parts of one mail into text that reads the same: paragraphs and rows on lines of their own, list items marked, links as {@code text <url>}.
 *
 * <p>Scripts, styles and the head are left out; nothing is loaded. jsoup's time can grow with the square of the number of tags: a mail that spends
 * {@value #MAX_TAGS} of them, or {@value #MAX_SOURCE} characters, is read by {@link TagStripper} from there on.
 */
public final class HtmlText {

    private static final int MAX_SOURCE = 1_000_000;
    private static final int MAX_TAGS = 20_000;
    private static final int MAX_DEPTH = 200;

    private int tags;
    private int characters;

    public String of(final String html) {
        return Mark.off(marked(html));
    }

    /** The same text with every {@link Mark} that the structure allows; what is too large to be parsed has none. */
    public String marked(final String html) {
        characters += Math.min(html.length(), MAX_SOURCE);
        for (int i = 0; i < html.length() && tags < MAX_TAGS; i++) {
            tags += html.charAt(i) == '<' ? 1 : 0;
        }
        return tags >= MAX_TAGS || characters >= MAX_SOURCE ? TagStripper.strip(html) : rendered(html);
    }

    private static String rendered(final String html) {
        final Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        final Document document = parser.parseInput(html, "");
        final String seen = text(document, false);
        return seen.isEmpty() ? text(document, true) : seen;
    }

    private static String text(final Document document, final boolean everything) {
        final TextVisitor visitor = new TextVisitor(everything);
        document.body().traverse(visitor);
        return visitor.text();
    }
}
