package org.gehoor.intake.mail.reply;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.intake.mail.text.Mark;

/** Cuts a marked text into at most {@value #MAX} lines; what follows stays together as the last one. */
final class Lines {

    static final int MAX = 50_000;
    private static final int DEEPEST = 100;

    private final String marked;
    private final List<Line> lines = new ArrayList<>();
    private int quotes;
    private int indents;
    private int signatures;

    private Lines(final String marked) {
        this.marked = marked;
    }

    static List<Line> of(final String marked) {
        final Lines lines = new Lines(marked);
        int at = 0;
        while (at <= marked.length()) {
            final int end = lines.lines.size() == MAX - 1 ? -1 : marked.indexOf('\n', at);
            lines.add(at, end < 0 ? marked.length() : end);
            at = end < 0 ? marked.length() + 1 : end + 1;
        }
        return lines.lines;
    }

    private void add(final int from, final int to) {
        boolean attribution = false;
        boolean divider = false;
        int start = from;
        for (; start < to && Mark.is(marked.charAt(start)); start++) {
            final char sign = marked.charAt(start);
            attribution |= sign == Mark.ATTRIBUTION;
            divider |= sign == Mark.DIVIDER;
            count(sign);
        }
        final int depth = quotes;
        final boolean indented = indents > 0;
        final boolean signature = signatures > 0;
        for (int i = start; i < to; i++) {
            if (Mark.is(marked.charAt(i))) {
                count(marked.charAt(i));
            }
        }
        final String text = Mark.off(marked.substring(start, to));
        final int marks = quoteMarks(text);
        final int levels = marks < 0 ? 0 : marks >>> 16;
        final String bare = Words.bare(marks < 0 ? text : text.substring(marks & 0xffff));
        lines.add(new Line(text, bare, depth + levels, indented, signature, attribution, divider));
    }

    private void count(final char sign) {
        switch (sign) {
            case Mark.QUOTE -> quotes++;
            case Mark.QUOTE_END -> quotes = Math.max(0, quotes - 1);
            case Mark.INDENT -> indents++;
            case Mark.INDENT_END -> indents = Math.max(0, indents - 1);
            case Mark.SIGNATURE -> signatures++;
            case Mark.SIGNATURE_END -> signatures = Math.max(0, signatures - 1);
            default -> {
                // the others only speak of their own line
            }
        }
    }

    /** How many {@code >} the line begins with (high half) and where its words begin (low half); -1 for none. */
    private static int quoteMarks(final String text) {
        int levels = 0;
        int at = 0;
        for (int i = 0; i < text.length() && i < 2 * DEEPEST + 4; i++) {
            final char c = text.charAt(i);
            if (c == '>' && levels < DEEPEST) {
                levels++;
                at = i + 1;
            } else if (c != ' ' && c != '\t' && c != '\ufeff' && c != '\u00a0') {
                break;
            } else if (levels == 0 && i > 3) {
                break;
            }
        }
        return levels == 0 ? -1 : levels << 16 | at;
    }
}
