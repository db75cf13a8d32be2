package org.gehoor.register.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.register.Figure;
import org.gehoor.register.Opening;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** The complaints of the year by one of their sides: what came in, what was closed, what is open. */
record Spread(String key, Function<Counted, String> by, List<String> order) {

    /** Complaints of which the hub has no dossier. */
    static final String ELSEWHERE = "elsewhere";

    static final List<String> COLUMNS = List.of("received", "closed", "open");

    /**
     * @param dossiers those in play
     * @param elsewhere a line of its own, so that the sums are those of the balance
     */
    YearTable of(List<Counted> dossiers, Opening elsewhere) {
        Map<String, List<Counted>> groups =
                dossiers.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        List<String> keys = new ArrayList<>(order);
        groups.keySet().stream().filter(key -> !order.contains(key)).sorted().forEach(keys::add);
        List<YearRow> rows = keys.stream()
                .filter(groups::containsKey)
                .map(key -> row(key, groups.get(key), Opening.NONE))
                .collect(Collectors.toCollection(ArrayList::new));
        if (elsewhere.open() > 0) {
            rows.add(row(ELSEWHERE, List.of(), elsewhere));
        }
        return new YearTable(key, COLUMNS, rows, row("total", dossiers, elsewhere));
    }

    private static YearRow row(String key, List<Counted> dossiers, Opening elsewhere) {
        long received =
                dossiers.stream().filter(one -> one.year().begin() == Begin.NEW).count();
        long open = dossiers.stream().filter(Counted::open).count();
        return new YearRow(
                "",
                key,
                Stream.of(
                                received,
                                dossiers.size() - open + elsewhere.closed(),
                                open + elsewhere.open() - elsewhere.closed())
                        .map(Figure::of)
                        .toList());
    }
}
