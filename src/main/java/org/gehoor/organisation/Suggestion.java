package org.gehoor.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** "Did you mean": the known word nearest to a mistyped one. */
public final class Suggestion {

    private Suggestion() {}

    /** A remedy for an unknown word: the nearest known one, else all of them. */
    public static String among(Collection<String> known, String word) {
        return nearest(known, word)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(
                        () -> known.isEmpty() ? "remove it" : "use one of: " + String.join(", ", new TreeSet<>(known)));
    }

    private static Optional<String> nearest(Collection<String> known, String word) {
        return known.stream()
                .filter(candidate ->
                        distance(candidate, word) <= Math.max(1, Math.min(candidate.length(), word.length()) / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(candidate, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Damerau-Levenshtein with adjacent swaps; both words cut at 60 characters. */
    private static int distance(String left, String right) {
        String a = left.substring(0, Math.min(left.length(), 60));
        String b = right.substring(0, Math.min(right.length(), 60));
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
