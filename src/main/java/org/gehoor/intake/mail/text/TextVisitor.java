package org.gehoor.intake.mail.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes down the text of HTML nodes as they are passed. */
final class TextVisitor implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "title", "noscript", "template", "svg", "math", "object", "iframe", "textarea");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "dt",
            "dd",
            "tr",
            "address",
            "article",
            "aside",
            "caption",
            "center",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "main",
            "nav",
            "option",
            "section");

    private final TextPaper paper = new TextPaper();
    private final Deque<Integer> linkStarts = new ArrayDeque<>();
    private final Deque<Integer> items = new ArrayDeque<>();
    private final boolean everything;
    private int unseen;
    private int preformatted;

    /** @param everything also what is hidden, for a mail that would be empty without */
    TextVisitor(final boolean everything) {
        this.everything = everything;
    }

    @Override
    public void head(final Node node, final int depth) {
        if (node instanceof TextNode text && unseen == 0) {
            paper.write(text.getWholeText(), preformatted > 0);
        } else if (node instanceof Element element) {
            enter(element, element.normalName());
        }
    }

    @Override
    public void tail(final Node node, final int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
    }

    private void enter(final Element element, final String name) {
        if (isUnseen(element, name)) {
            unseen++;
        }
        if (unseen > 0) {
            return;
        }
        lineFor(name);
        final char mark = QuoteMarkup.of(element, name);
        if (mark != QuoteMarkup.NONE) {
            paper.line();
            paper.mark(mark);
        }
        switch (name) {
            case "br" -> paper.lineBreak();
            case "hr" -> paper.write("----", true);
            case "pre" -> preformatted++;
            case "ol" -> items.push(1);
            case "ul" -> items.push(0);
            case "li" -> paper.write(bullet(), true);
            case "td", "th" -> paper.cell();
            case "a" -> linkStarts.push(paper.length());
            default -> {
                // inline: its text just goes on
            }
        }
    }

    private void leave(final Element element, final String name) {
        if (isUnseen(element, name)) {
            unseen--;
            return;
        }
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "pre" -> preformatted--;
            case "ol", "ul" -> items.pop();
            case "a" -> paper.link(linkStarts.pop(), element.attr("href"));
            default -> {
                // nothing was opened
            }
        }
        final char mark = QuoteMarkup.of(element, name);
        final char end = QuoteMarkup.end(mark);
        if (end != QuoteMarkup.NONE) {
            paper.endMark(mark, end);
            paper.line();
        }
        lineFor(name);
    }

    private boolean isUnseen(final Element element, final String name) {
        return UNSEEN.contains(name) || !everything && Hidden.is(element);
    }

    private void lineFor(final String name) {
        if (PARAGRAPHS.contains(name)) {
            paper.paragraph();
        } else if (LINES.contains(name)) {
            paper.line();
        }
    }

    private String bullet() {
        if (items.isEmpty() || items.peek() == 0) {
            return "- ";
        }
        final int number = items.pop();
        items.push(number + 1);
        return number + ". ";
    }

    String text() {
        return paper.text();
    }
}
