package org.gehoor.intake.mail.reply;

import java.util.List;

/**
 * Finds in the new lines what is a signature: behind {@code -- } (RFC 3676 §4.3), a device line, the footer of a list, a block of contact data at the end.
 *
 * <p>A greeting and a name stay new text: they are what the sender wrote.
 */
final class Signatures {

    private static final int LONGEST_SIGNATURE = 25;
    private static final int LONGEST_FOOTER = 12;
    private static final int MOST_TURNS = 100;

    private final Sorting sorting;
    private final List<Line> lines;

    private Signatures(final Sorting sorting) {
        this.sorting = sorting;
        this.lines = sorting.lines();
    }

    static void sort(final Sorting sorting) {
        final Signatures signatures = new Signatures(sorting);
        int at = 0;
        while (at < signatures.lines.size()) {
            final int end = signatures.segmentEnd(at);
            if (end > at) {
                signatures.segment(at, end);
            }
            at = Math.max(end, at + 1);
        }
        if (!sorting.saysSomethingNew(0, signatures.lines.size())) {
            signatures.giveBackWhereNothingElseWasSaid();
        }
    }

    /** The end of the run of new lines that begins here. */
    private int segmentEnd(final int from) {
        int end = from;
        while (end < lines.size() && sorting.isNew(end)) {
            end++;
        }
        return end;
    }

    private void segment(final int from, final int to) {
        int end = markedByHtml(from, to);
        end = delimited(from, end);
        int turns = 0;
        int before;
        do {
            before = end;
            end = devices(from, end);
            end = ListFooter.start(lines, from, end);
            turns++;
        } while (end < before && turns < MOST_TURNS);
        ContactBlock.in(lines, from, end).ifPresent(start -> sorting.put(start, to, Place.SIGNATURE));
        if (end < to) {
            sorting.put(end, to, Place.SIGNATURE);
        }
    }

    private int markedByHtml(final int from, final int to) {
        int start = to;
        while (start > from
                && (lines.get(start - 1).signature() || lines.get(start - 1).isBlank())) {
            start--;
        }
        while (start < to && !lines.get(start).signature()) {
            start++;
        }
        return start;
    }

    /** The last {@code --} line that has few enough lines behind it. */
    private int delimited(final int from, final int to) {
        int start = to;
        int behind = 0;
        for (int i = to - 1; i >= from && behind <= LONGEST_SIGNATURE; i--) {
            final Line line = lines.get(i);
            if (isDelimiter(line) && (line.text().endsWith("-- ") || behind <= LONGEST_FOOTER && isNamed(i + 1, to))) {
                start = i;
            }
            behind += line.isBlank() ? 0 : 1;
        }
        return start;
    }

    /** Below a bare {@code --}, which people also draw between paragraphs, a sentence is text. */
    private boolean isNamed(final int from, final int to) {
        int at = from;
        while (at < to && lines.get(at).isBlank()) {
            at++;
        }
        return at < to
                && (Devices.isDeviceLine(lines.get(at))
                        || !ContactBlock.isSentence(lines.get(at).bare()));
    }

    private static boolean isDelimiter(final Line line) {
        return line.bare().equals("--")
                || line.bare().equals("\u2013")
                || line.bare().equals("\u2014");
    }

    private int devices(final int from, final int to) {
        final int last = lastSaying(from, to);
        if (last < from || !Devices.isDeviceLine(lines.get(last))) {
            return to;
        }
        // a name right above it, alone on its line, was put there with it
        final boolean named = last - 2 >= from
                && lines.get(last - 2).isBlank()
                && isName(lines.get(last - 1).bare())
                && sorting.saysSomethingNew(from, last - 2);
        return named ? last - 1 : last;
    }

    private static boolean isName(final String bare) {
        return !bare.isEmpty()
                && Words.count(bare) <= 3
                && bare.length() <= 40
                && bare.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '.' || c == '\'')
                && Character.isUpperCase(bare.charAt(0));
    }

    private int lastSaying(final int from, final int to) {
        int last = to - 1;
        while (last >= from && lines.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    /** A mail of which everything looks like a signature, and that quotes nothing, said just that. */
    private void giveBackWhereNothingElseWasSaid() {
        for (int i = 0; i < lines.size(); i++) {
            if (sorting.at(i) == Place.QUOTED) {
                return;
            }
        }
        sorting.put(0, lines.size(), Place.NEW);
    }
}
