package org.gehoor.intake.mail.text;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Turns HTML into text that reads the same: paragraphs and rows on lines of their own, list items marked, links as {@code text <url>}.
 *
 * <p>Scripts, styles and the head are left out; nothing is loaded. At most {@value #MAX_SOURCE} characters are read and
 * {@value #MAX_DEPTH} nested elements kept, so that no input is slow.
 */
public final class HtmlText {

    private static final int MAX_SOURCE = 1_000_000;
    private static final int MAX_DEPTH = 200;

    private HtmlText() {}

    public static String of(final String html) {
        final String source = html.length() > MAX_SOURCE ? html.substring(0, MAX_SOURCE) : html;
        final Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        final Document document = parser.parseInput(source, "");
        final TextVisitor visitor = new TextVisitor();
        document.body().traverse(visitor);
        return visitor.text();
    }
}
