package org.gehoor.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Splits a file of many mails (RFC 4155, with the quoting of mboxrd undone). A mail begins at a line {@code From <sender> <date>}
 * that follows a blank line or nothing at all; a {@code From} line without a date is somebody's sentence.
 *
 * <p>A file called {@code .eml} is one mail, also when it kept the line that some program put above it.
 */
final class Mbox {

    private static final int LOOKED_AT = 1_024;
    private static final int LONGEST_LINE = 8_192;

    private final String file;
    private final MailTaker taker;
    private final MailBytes mail;
    private int number;

    Mbox(final String file, final long limit, final MailTaker taker) {
        this.file = file;
        this.taker = taker;
        this.mail = new MailBytes(limit, 0);
    }

    static boolean is(final Path path) throws IOException {
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            final byte[] start = in.readNBytes(LOOKED_AT);
            int end = 0;
            while (end < start.length && start[end] != '\n') {
                end++;
            }
            return separates(start, end);
        }
    }

    void split(final InputStream in) throws IOException {
        final BufferedInputStream lines = new BufferedInputStream(in, 1 << 16);
        final byte[] line = new byte[LONGEST_LINE];
        boolean afterBlank = true;
        boolean within = false;
        for (int length = next(lines, line); length > 0; length = next(lines, line)) {
            final boolean ends = line[length - 1] == '\n';
            if (!within && afterBlank && separates(line, length)) {
                if (number > 0) {
                    hand();
                }
                number++;
            } else {
                final int quoted = within ? 0 : quoted(line, length);
                mail.write(line, quoted, length - quoted);
            }
            afterBlank = !within && ends && (length == 1 || length == 2 && line[0] == '\r');
            within = !ends;
        }
        hand();
    }

    private void hand() {
        mail.handTo(file + "#" + number, taker);
    }

    /** A line with its end, or as much of it as fits. */
    private static int next(final InputStream in, final byte[] line) throws IOException {
        int length = 0;
        while (length < line.length) {
            final int c = in.read();
            if (c < 0) {
                break;
            }
            line[length++] = (byte) c;
            if (c == '\n') {
                break;
            }
        }
        return length;
    }

    /** {@code >From}, {@code >>From} …: one bracket was put there by whoever wrote the file. */
    private static int quoted(final byte[] line, final int length) {
        int brackets = 0;
        while (brackets < length && line[brackets] == '>') {
            brackets++;
        }
        return brackets > 0 && startsWithFrom(line, brackets, length) ? 1 : 0;
    }

    private static boolean startsWithFrom(final byte[] line, final int at, final int length) {
        return length - at >= 5
                && line[at] == 'F'
                && line[at + 1] == 'r'
                && line[at + 2] == 'o'
                && line[at + 3] == 'm'
                && line[at + 4] == ' ';
    }

    /** {@code From sender Fri Nov 20 10:00:00 2026}: a time of day, and at its ends numbers. */
    private static boolean separates(final byte[] line, final int length) {
        if (!startsWithFrom(line, 0, length)) {
            return false;
        }
        final String[] words = new String(line, 5, Math.min(length - 5, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .strip()
                .split(" +", 30);
        boolean time = false;
        boolean year = false;
        for (int i = Math.max(0, words.length - 8); i < words.length; i++) {
            time |= isTime(words[i]);
            year |= words[i].length() == 4 && words[i].chars().allMatch(c -> c >= '0' && c <= '9');
        }
        return time && year && words.length >= 4;
    }

    private static boolean isTime(final String word) {
        return word.length() >= 4
                && word.length() <= 8
                && word.indexOf(':') > 0
                && word.chars().allMatch(c -> c == ':' || c >= '0' && c <= '9');
    }
}
