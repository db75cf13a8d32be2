package org.gehoor.intake.mail.text;

import java.util.Locale;

/** The page that HTML's text is written on: white space collapses, blank lines do not pile up. */
final class TextPaper {

    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_MARKS = 300;

    private final StringBuilder text = new StringBuilder();
    private int pendingLines;
    private boolean pendingSpace;
    private boolean fresh = true;
    private final StringBuilder pendingMarks = new StringBuilder();

    void write(final String words, final boolean asIs) {
        for (int i = 0; i < words.length(); i++) {
            final char c = words.charAt(i);
            if (asIs && c == '\n') {
                lineBreak();
            } else if (!asIs && (c <= ' ' || c == '\u00a0')) {
                pendingSpace = true;
            } else if (c != '\r' && !Mark.is(c)) {
                flush();
                text.append(c);
            }
        }
    }

    private void flush() {
        if (pendingLines > 0 && text.length() > 0) {
            text.append("\n".repeat(pendingLines));
            fresh = true;
        } else if (pendingSpace && !fresh) {
            text.append(' ');
        }
        text.append(pendingMarks);
        pendingMarks.setLength(0);
        pendingLines = 0;
        pendingSpace = false;
        fresh = false;
    }

    /** Stands before what is written next. */
    void mark(final char sign) {
        if (pendingMarks.length() < MOST_MARKS) {
            pendingMarks.append(sign);
        }
    }

    /** Stands behind what was written last; what was opened and holds nothing leaves no sign. */
    void endMark(final char sign, final char end) {
        final int open = pendingMarks.lastIndexOf(String.valueOf(sign));
        if (open >= 0) {
            pendingMarks.deleteCharAt(open);
        } else {
            text.append(end);
        }
    }

    /** A break that was asked for, of which two make a blank line. */
    void lineBreak() {
        pendingLines = Math.min(2, pendingLines + 1);
    }

    void line() {
        pendingLines = Math.max(1, pendingLines);
    }

    void paragraph() {
        pendingLines = 2;
    }

    /** Table cells of one row stay on one line. */
    void cell() {
        if (pendingLines == 0 && text.length() > 0) {
            pendingSpace = true;
        }
    }

    int length() {
        return text.length();
    }

    /** Writes where a link leads, unless its text says so already. */
    void link(final int start, final String target) {
        final String url = target.strip();
        final String scheme = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        final boolean leadsOut =
                scheme.startsWith("http:") || scheme.startsWith("https:") || scheme.startsWith("mailto:");
        if (!leadsOut
                || url.length() > LONGEST_LINK
                || start >= text.length()
                || text.length() - start > LONGEST_LINK) {
            return;
        }
        final String said = Mark.off(text.substring(start)).strip();
        final String bare = url.replaceFirst("^(?i)(mailto:|https?://)", "").replaceFirst("/$", "");
        if (!said.isEmpty() && !said.contains(bare)) {
            text.append(" <").append(url).append('>');
        }
    }

    String text() {
        return text.toString().strip();
    }
}
