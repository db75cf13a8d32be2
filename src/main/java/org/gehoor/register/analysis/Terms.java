package org.gehoor.register.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gehoor.procedure.Strength;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** Which promises were met and which came late; law, promise, aim and internal steering apart. */
final class Terms {

    private static final List<String> COLUMNS =
            Arrays.stream(How.values()).map(How::key).toList();

    private Terms() {}

    private record Term(Strength strength, String promise) {}

    static YearTable of(List<Counted> dossiers) {
        Map<Term, List<Kept>> kept = dossiers.stream()
                .flatMap(one -> one.year().kept().stream())
                .collect(Collectors.groupingBy(
                        one -> new Term(one.strength(), one.promise()),
                        () -> new TreeMap<>(Comparator.comparing(Term::strength).thenComparing(Term::promise)),
                        Collectors.toList()));
        List<YearRow> rows = kept.entrySet().stream()
                .map(term -> new YearRow(
                        term.getKey().strength().name().toLowerCase(Locale.ROOT),
                        term.getKey().promise(),
                        Arrays.stream(How.values())
                                .map(how -> Figure.of(term.getValue().stream()
                                        .filter(one -> one.how() == how)
                                        .count()))
                                .toList()))
                .toList();
        return new YearTable("terms", COLUMNS, rows, null);
    }
}
