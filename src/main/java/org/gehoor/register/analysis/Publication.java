package org.gehoor.register.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** The tables as anybody may read them: a total that is hidden in one is hidden in all. */
final class Publication {

    private Publication() {}

    static List<YearTable> of(List<YearTable> tables) {
        YearTable balance = SmallGroups.downTheColumn(tables.get(0));
        Map<String, Figure> told = balance.rows().stream()
                .collect(Collectors.toMap(YearRow::key, row -> row.figures().get(0), (one, other) -> one));
        return tables.stream()
                .map(table -> switch (table.key()) {
                    case "balance" -> balance;
                    case "terms" -> SmallGroups.acrossRows(table);
                    case "days" -> table;
                    case "further" -> SmallGroups.single(table);
                    default -> SmallGroups.distribution(table, total(table, told::get));
                })
                .toList();
    }

    /** What came in, was closed and is open is told in the balance already. */
    private static YearRow total(YearTable table, Function<String, Figure> told) {
        List<Figure> own = table.total() == null ? List.of() : table.total().figures();
        List<String> inBalance = List.of("new", "closed", "open");
        return new YearRow(
                "",
                "total",
                IntStream.range(0, own.size())
                        .mapToObj(i -> told.apply(inBalance.get(i)).hidden() ? Figure.HIDDEN : own.get(i))
                        .toList());
    }
}
