package org.gehoor.register.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearTable;

/** The complaints of the year by one of their sides: what came in, what was closed, what is open. */
record Spread(String key, Function<Counted, String> by, List<String> order) {

    static final List<String> COLUMNS = List.of("received", "closed", "open");

    /** @param dossiers those in play */
    YearTable of(List<Counted> dossiers) {
        Map<String, List<Counted>> groups =
                dossiers.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        List<String> keys = new ArrayList<>(order);
        groups.keySet().stream().filter(key -> !order.contains(key)).sorted().forEach(keys::add);
        List<YearTable.Row> rows = keys.stream()
                .filter(groups::containsKey)
                .map(key -> row(key, groups.get(key)))
                .toList();
        return new YearTable(key, COLUMNS, rows, row("total", dossiers));
    }

    private static YearTable.Row row(String key, List<Counted> dossiers) {
        return new YearTable.Row(
                "",
                key,
                Stream.of(
                                dossiers.stream().filter(one -> one.year().begin() == DossierYear.Begin.NEW),
                                dossiers.stream().filter(one -> !one.open()),
                                dossiers.stream().filter(Counted::open))
                        .map(some -> Figure.of(some.count()))
                        .toList());
    }
}
