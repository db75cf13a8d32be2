package org.gehoor.intake.mail.text;

/** Joins the lines of {@code format=flowed} text into paragraphs again (RFC 3676); quote marks stay at the start of each line. */
public final class FlowedText {

    private FlowedText() {}

    /** @param delSp whether the space that marks a soft line end goes as well */
    public static String of(final String source, final boolean delSp) {
        final StringBuilder text = new StringBuilder(source.length());
        int openDepth = -1;
        int from = 0;
        while (from < source.length()) {
            final int newline = source.indexOf('\n', from);
            final int end = newline < 0 ? source.length() : newline;
            final int to = end > from && source.charAt(end - 1) == '\r' ? end - 1 : end;
            int start = from;
            while (start < to && source.charAt(start) == '>') {
                start++;
            }
            final int depth = start - from;
            // only a stuffed space goes, the indentation stays
            start += start < to && source.charAt(start) == ' ' ? 1 : 0;
            final boolean signature = source.substring(start, to).equals("-- ");
            if (openDepth != depth || signature) {
                newLine(text, depth);
            }
            final boolean soft = !signature && to > start && source.charAt(to - 1) == ' ';
            text.append(source, start, soft && delSp ? to - 1 : to);
            openDepth = soft ? depth : -1;
            from = end + 1;
        }
        return text.toString();
    }

    private static void newLine(final StringBuilder text, final int depth) {
        if (text.length() > 0) {
            text.append('\n');
        }
        if (depth > 0) {
            text.append(">".repeat(depth)).append(' ');
        }
    }
}
