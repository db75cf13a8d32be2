package org.gehoor.intake.mail.reply;

import java.util.List;

/** Text without the quotation marks that all of its lines have in common. */
final class Unquoted {

    private Unquoted() {}

    static String text(final List<Line> lines, final int from, final int to) {
        int marks = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                marks = Math.min(marks, marks(lines.get(i).text()));
            }
        }
        final StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(without(lines.get(i).text(), marks == Integer.MAX_VALUE ? 0 : marks))
                    .append('\n');
        }
        return Sorting.trimmed(text);
    }

    private static int marks(final String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
            marks += text.charAt(i) == '>' ? 1 : 0;
        }
        return marks;
    }

    private static String without(final String text, final int marks) {
        int at = 0;
        for (int left = marks; left > 0; left--) {
            final int next = text.indexOf('>', at);
            if (next < 0) {
                return "";
            }
            at = text.startsWith(" ", next + 1) ? next + 2 : next + 1;
        }
        return text.substring(at);
    }
}
