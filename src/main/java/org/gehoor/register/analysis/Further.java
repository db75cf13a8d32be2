package org.gehoor.register.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gehoor.procedure.FactType;
import org.gehoor.register.Figure;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** What else the year says: disagreement, second line, bodies outside, recommendations, oral complaints, what waits. */
final class Further {

    private final List<YearRow> rows = new ArrayList<>();
    private final List<Counted> dossiers;

    private Further(List<Counted> dossiers) {
        this.dossiers = dossiers;
    }

    static YearTable of(List<Counted> dossiers, Waiting waiting, boolean forPublic) {
        Further further = new Further(dossiers);
        if (!forPublic) {
            // in public they would give away hidden figures of the channels
            further.count("oral", one -> one.oral() && one.year().begin() == Begin.NEW);
        }
        further.count(
                "settled_on_the_spot",
                one -> one.settledOnTheSpot() && one.year().begin() == Begin.NEW);
        further.count("reopened", one -> one.year().reopened());
        further.count(
                "disagreed",
                one -> one.has(FactType.DISAGREED) || one.has(FactType.OBJECTION) || one.has(FactType.NOT_RESOLVED));
        further.count("escalated", one -> one.has(FactType.ESCALATED));
        further.count("second_line", Counted::secondLine);
        further.bodies(FactType.REFERRED.word());
        further.bodies("external.outcome");
        further.count("recommended", one -> one.has(FactType.RECOMMENDATION_MADE));
        further.add(
                "recommendations",
                dossiers.stream()
                        .flatMap(one -> one.ofTheYear().stream())
                        .filter(fact -> fact.type().equals(FactType.RECOMMENDATION_MADE.word()))
                        .count());
        further.count("followed_up", one -> one.has(FactType.RECOMMENDATION_FOLLOWED_UP));
        if (!forPublic) {
            further.count("restricted", Counted::restricted);
        }
        further.add("set_aside", waiting.setAside());
        further.add("still_set_aside", waiting.still());
        return new YearTable("further", List.of("count"), further.rows, null);
    }

    /** A row for each body: how many dossiers have such a fact about it. */
    private void bodies(String word) {
        dossiers.stream()
                .flatMap(one -> one.ofTheYear().stream()
                        .filter(fact -> Said.word(fact.type()).equals(word))
                        .map(Further::body)
                        .distinct())
                .collect(Collectors.groupingBy(body -> body, TreeMap::new, Collectors.counting()))
                .forEach((body, count) -> rows.add(new YearRow(word, body, List.of(Figure.of(count)))));
    }

    private static String body(RecordedFact fact) {
        int colon = fact.type().indexOf(':');
        return colon < 0 ? fact.details().getOrDefault("body", "") : fact.type().substring(colon + 1);
    }

    private void count(String key, Predicate<Counted> wanted) {
        add(key, dossiers.stream().filter(wanted).count());
    }

    private void add(String key, long count) {
        rows.add(new YearRow("", key, List.of(Figure.of(count))));
    }
}
