package org.gehoor.intake.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells Dutch, French, English and German apart by their small words; rather says nothing than guesses. */
public final class Language {

    /** Codes of all that can be told apart. */
    public static final Set<String> TOLD_APART = Set.of("nl", "fr", "en", "de");

    private static final int READ = 5_000;
    private static final int ENOUGH = 3;
    private static final double CLEARLY = 1.6;

    private Language() {}

    /**
     * The language of a text, when it is clear and wanted.
     *
     * @param hint what the mail says of itself ({@link Mail#languageHint()}); it only lets less text suffice
     * @param offered codes such as {@code nl}; a text in another language gives nothing, not the nearest one
     */
    public static Optional<String> guess(final String text, final @Nullable String hint, final Set<String> offered) {
        final Map<String, Integer> score = score(text);
        String best = "";
        int most = 0;
        int second = 0;
        for (final Map.Entry<String, Integer> entry : score.entrySet()) {
            final int points = entry.getValue();
            if (points > most) {
                second = most;
                most = points;
                best = entry.getKey();
            } else {
                second = Math.max(second, points);
            }
        }
        final boolean hinted = hint != null && hint.toLowerCase(Locale.ROOT).startsWith(best) && !best.isEmpty();
        final boolean clear = most >= (hinted ? 2 : ENOUGH) && most >= CLEARLY * second;
        return clear && offered.contains(best) ? Optional.of(best) : Optional.empty();
    }

    private static Map<String, Integer> score(final String text) {
        final Map<String, Integer> score = new TreeMap<>();
        final String read = text.substring(0, Math.min(text.length(), READ)).toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < read.length()) {
            int end = start;
            while (end < read.length() && Character.isLetter(read.charAt(end))) {
                end++;
            }
            if (end > start && end - start <= SmallWords.LONGEST) {
                SmallWords.languagesOf(read.substring(start, end)).forEach(code -> score.merge(code, 1, Integer::sum));
            }
            start = end + 1;
        }
        return score;
    }
}
