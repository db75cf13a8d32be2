package org.gehoor.intake.mail.reply;

import java.util.List;
import java.util.Set;

/** Takes an attribution apart: whose words follow, and when they were written. */
final class AttributionWords {

    private static final Set<String> TIME =
            Set.of("am", "pm", "a.m.", "p.m.", "uur", "uhr", "cet", "cest", "gmt", "utc", "est", "edt", "pst", "pdt");

    private AttributionWords() {}

    /** Name and address as they stand there, without the words before them. */
    static String person(final String words) {
        final String[] tokens = words.split(" +");
        final int address = address(tokens);
        if (address < 0) {
            return nameBehindDate(tokens);
        }
        int from = address;
        while (from > 0 && isOfName(tokens[from - 1])) {
            from--;
        }
        while (from < address && isLowerCase(tokens[from])) {
            from++;
        }
        final String opener = tokens[from];
        if (from < address && Words.beginsWithAny(Words.lower(opener), WritingWords.OPENERS) && from == 0) {
            from++;
        }
        return String.join(" ", List.of(tokens).subList(from, address + 1));
    }

    /** {@code … 10:15 schreef Jan Jansen:} and {@code … 4:19 PM, Jan Jansen wrote:}. */
    private static String nameBehindDate(final String[] tokens) {
        int from = tokens.length;
        while (from > 0 && tokens[from - 1].chars().noneMatch(Character::isDigit)) {
            from--;
        }
        int to = tokens.length;
        while (from > 0
                && from < to
                && (isLowerCase(tokens[from])
                        || TIME.contains(Words.lower(tokens[from]).replace(",", "")))) {
            from++;
        }
        while (from < to && isLowerCase(tokens[to - 1])) {
            to--;
        }
        return from == 0 ? "" : String.join(" ", List.of(tokens).subList(from, to));
    }

    /** From the first word with a digit in it to the last, the address left out. */
    static String date(final String words) {
        final String[] tokens = words.split(" +");
        final int address = address(tokens);
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.length; i++) {
            if (i != address && tokens[i].chars().anyMatch(Character::isDigit)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return "";
        }
        final int month =
                first > 0 && tokens[first - 1].length() <= 10 && isMonthBefore(tokens, first) ? first - 1 : first;
        final int end = last + 1 < tokens.length
                        && TIME.contains(Words.lower(tokens[last + 1]).replace(",", ""))
                ? last + 2
                : last + 1;
        return String.join(" ", List.of(tokens).subList(month, end)).replaceAll("[,:]$", "");
    }

    /** {@code Oct 27, 2021}: the day of the month stands behind its name. */
    private static boolean isMonthBefore(final String[] tokens, final int first) {
        return first + 1 < tokens.length
                && tokens[first].length() <= 3
                && tokens[first + 1].length() >= 4
                && Character.isDigit(tokens[first + 1].charAt(0));
    }

    private static int address(final String[] tokens) {
        for (int i = 0; i < tokens.length; i++) {
            final int sign = tokens[i].indexOf('@');
            if (sign > 0 && sign < tokens[i].length() - 1) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfName(final String token) {
        return token.chars().noneMatch(Character::isDigit)
                && !TIME.contains(Words.lower(token).replace(",", ""))
                && !token.endsWith(":")
                && (!token.endsWith(",") || token.startsWith("\""));
    }

    private static boolean isLowerCase(final String token) {
        return Character.isLowerCase(token.charAt(0));
    }
}
