package org.gehoor.correspondence.wording;

/** Words of strangers on one line, without anything that steers: controls, line ends, direction marks, invisible tags. */
public final class OneLine {

    private OneLine() {}

    /** @return the words, one space between them */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isGap(point)) {
                gap = true;
            } else if (!steers(point)) {
                if (gap && line.length() > 0) {
                    line.append(' ');
                }
                gap = false;
                line.appendCodePoint(point);
            }
        }
        return line.toString();
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    /** Half characters, and format characters except the joiners that some scripts and emoji need. */
    private static boolean steers(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.FORMAT && point != 0x200C && point != 0x200D;
    }
}
