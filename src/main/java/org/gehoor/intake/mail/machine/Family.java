package org.gehoor.intake.mail.machine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Phrases that mean the same in many mail programs and languages, compared in lower case with single blanks. */
record Family(List<String> phrases) {

    /** Phrases between bars, on as many lines as they take. */
    static Family of(final String lines) {
        return new Family(lines.lines()
                .flatMap(line -> Stream.of(line.split("\\|", -1)))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList());
    }

    boolean isIn(final String folded) {
        return phrases.stream().anyMatch(folded::contains);
    }

    /** The word and nothing else. */
    boolean has(final String word) {
        return phrases.contains(word);
    }

    boolean begins(final String folded) {
        return phrases.stream().anyMatch(folded::startsWith);
    }

    /** Lower case, white space collapsed, one kind of apostrophe, no more than so many characters read. */
    static String fold(final String text, final int max) {
        final StringBuilder folded = new StringBuilder(Math.min(text.length(), max));
        boolean blank = true;
        for (int i = 0; i < text.length() && i < max; i++) {
            final char c = text.charAt(i);
            final boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                folded.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
            } else if (!blank) {
                folded.append(' ');
            }
            blank = space;
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
