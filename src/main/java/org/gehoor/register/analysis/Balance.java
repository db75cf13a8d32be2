package org.gehoor.register.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.gehoor.register.Figure;
import org.gehoor.register.Opening;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** Opening + new + opened again − closed = open at the end, the complaints of before the hub included. */
record Balance(long opening, long fresh, long reopened, long closed, long open, Opening elsewhere) {

    static Balance of(List<Counted> counted, Opening elsewhere) {
        return new Balance(
                began(counted, Begin.OPENING),
                began(counted, Begin.NEW),
                began(counted, Begin.REOPENED),
                counted.stream().filter(one -> one.inPlay() && !one.open()).count(),
                // not the rest of the sum: counted by itself, so that the sum proves something
                counted.stream().filter(one -> !one.year().closed()).count(),
                elsewhere);
    }

    boolean fits() {
        return opening + fresh + reopened - closed == open;
    }

    YearTable table(boolean forPublic) {
        Stream<YearRow> rows = Stream.of(
                row("opening", opening + elsewhere.open()),
                row("of_which_elsewhere", elsewhere.open()),
                row("new", fresh),
                row("reopened", reopened),
                row("closed", closed + elsewhere.closed()),
                row("of_which_elsewhere_closed", elsewhere.closed()),
                row("open", open + elsewhere.open() - elsewhere.closed()));
        return new YearTable(
                "balance",
                List.of("count"),
                rows.filter(row -> !row.key().startsWith("of_which") || elsewhere.open() > 0 && !forPublic)
                        .toList(),
                null);
    }

    @Override
    public String toString() {
        return "open before " + opening + " + new " + fresh + " + opened again " + reopened + " - closed " + closed
                + ", and open at the end " + open;
    }

    private static YearRow row(String key, long count) {
        return new YearRow("", key, List.of(Figure.of(count)));
    }

    private static long began(List<Counted> counted, Begin begin) {
        return counted.stream().filter(one -> one.year().begin() == begin).count();
    }
}
