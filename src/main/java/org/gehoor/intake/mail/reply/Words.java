package org.gehoor.intake.mail.reply;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Small looks at words that the readers of this room have in common. */
final class Words {

    private Words() {}

    /** Without blanks around it and without characters that cannot be seen. */
    static String bare(final String text) {
        int i = 0;
        while (i < text.length() && !isInvisible(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text.strip();
        }
        final StringBuilder bare = new StringBuilder(text.length());
        for (i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c == '\u00a0' || c == '\u202f' || c == '\u2007') {
                bare.append(' ');
            } else if (!isInvisible(c)) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static boolean isInvisible(final char c) {
        return c == '\ufeff'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202f'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\u00ad'
                || c == '\u00a0'
                || c == '\u2007';
    }

    /** Lower case, composed. */
    static String lower(final String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u0130', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** Whether one of the phrases stands in the lower-case text between characters that are no letters; CJK phrases need no such room. */
    static boolean holdsAny(final String lower, final List<String> phrases) {
        for (final String phrase : phrases) {
            if (holds(lower, phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean holds(final String lower, final String phrase) {
        for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
            final int end = at + phrase.length();
            if (phrase.charAt(0) > '\u2e80'
                    || (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                            && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The first phrase of the list that the lower-case text begins with as a whole word, or empty. */
    static boolean beginsWithAny(final String lower, final List<String> phrases) {
        for (final String phrase : phrases) {
            if (lower.startsWith(phrase)
                    && (lower.length() == phrase.length()
                            || phrase.charAt(0) > '\u2e80'
                            || !Character.isLetterOrDigit(lower.charAt(phrase.length())))) {
                return true;
            }
        }
        return false;
    }

    static int count(final String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            final boolean blank = text.charAt(i) <= ' ';
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
