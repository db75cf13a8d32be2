package org.gehoor.intake.mail.text;

import org.jspecify.annotations.Nullable;

/** Turns RTF into text that reads the same; one pass, no recursion. Its source is one character a byte. */
public final class RtfText {

    private static final int MAX_DEPTH = 500;
    private static final int LONGEST_WORD = 32;

    private final String rtf;
    private final RtfPaper paper = new RtfPaper();
    private int at;

    private RtfText(final String rtf) {
        this.rtf = rtf;
    }

    public static String of(final String rtf) {
        return new RtfText(rtf).text();
    }

    private String text() {
        while (at < rtf.length()) {
            final char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> paper.open(MAX_DEPTH);
                case '}' -> paper.close();
                case '\\' -> control();
                case '\r', '\n', '\0' -> {
                    // only there for people who read the source
                }
                default -> paper.character(c);
            }
        }
        return paper.text();
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        final char c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> escapedByte();
            case '*' -> paper.ignorable();
            case '~' -> paper.write(" ");
            case '_' -> paper.write("-");
            case '\r', '\n' -> paper.write("\n");
            case '\\', '{', '}' -> paper.character(c);
            default -> {
                // an optional hyphen and the like: nothing to be seen
            }
        }
    }

    private void escapedByte() {
        final int high = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
        final int low = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        if (high >= 0 && low >= 0) {
            paper.character((char) (high << 4 | low));
            at += 2;
        }
    }

    private void word() {
        final int start = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at)) && at - start < LONGEST_WORD) {
            at++;
        }
        final String word = rtf.substring(start, at);
        final Integer number = number();
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin") && number != null) {
            at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
        } else {
            paper.word(word, number);
        }
    }

    private @Nullable Integer number() {
        final boolean minus = at < rtf.length() && rtf.charAt(at) == '-';
        int i = minus ? at + 1 : at;
        int value = 0;
        int digits = 0;
        while (i < rtf.length() && rtf.charAt(i) >= '0' && rtf.charAt(i) <= '9' && digits < 9) {
            value = value * 10 + rtf.charAt(i++) - '0';
            digits++;
        }
        if (digits == 0) {
            return null;
        }
        at = i;
        return minus ? -value : value;
    }

    private static boolean isLetter(final char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
