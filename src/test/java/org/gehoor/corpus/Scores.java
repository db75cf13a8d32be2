package org.gehoor.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often a measure was judged, how often it was right, and where it was wrong. */
final class Scores {

    private final Map<String, Score> scores = new LinkedHashMap<>();

    /** One measure. */
    static final class Score {
        private int right;
        private int judged;
        private final List<String> wrong = new ArrayList<>();

        double percent() {
            return 100.0 * right / judged;
        }

        List<String> wrong() {
            return wrong;
        }
    }

    void add(String measure, boolean right, String file) {
        Score score = scores.computeIfAbsent(measure, any -> new Score());
        score.judged++;
        score.right += right ? 1 : 0;
        if (!right) {
            score.wrong.add(file);
        }
    }

    Map<String, Score> all() {
        return scores;
    }

    /** A table in Markdown, a line a measure. */
    String table(Map<String, Double> floors) {
        StringBuilder table =
                new StringBuilder("| measure | right / judged | | floor |\n| --- | ---: | ---: | ---: |\n");
        new TreeMap<>(scores)
                .forEach((measure, score) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d / %d | %.1f %% | %s |%n",
                        measure,
                        score.right,
                        score.judged,
                        score.percent(),
                        floors.containsKey(measure) ? floors.get(measure) + " %" : "–")));
        return table.toString();
    }
}
