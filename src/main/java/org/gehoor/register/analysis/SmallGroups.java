package org.gehoor.register.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;
import org.jspecify.annotations.Nullable;

/** Leaves small groups out of what is published; which, and what else with them, {@link Screen} says. */
final class SmallGroups {

    private SmallGroups() {}

    /** Figures that stand alone: no sum of them is told. */
    static YearTable single(YearTable table) {
        return told(table, new Screen(table.rows()), table.total());
    }

    /** Rows that each add up to what the reader may know from elsewhere. */
    static YearTable acrossRows(YearTable table) {
        Screen screen = new Screen(table.rows());
        IntStream.range(0, table.rows().size()).forEach(row -> screen.protect(screen.row(row)));
        return told(table, screen, null);
    }

    /** One column whose parts make each other up, such as the balance. */
    static YearTable downTheColumn(YearTable table) {
        Screen screen = new Screen(table.rows());
        screen.protect(screen.column(0));
        return told(table, screen, table.total());
    }

    /**
     * Columns that add up to the total, and rows of {@code received, closed, open}: each follows from the other two when
     * nothing was open before, and what was open before follows from all three.
     *
     * @param total as it is told elsewhere too, hidden where it is hidden there
     */
    static YearTable distribution(YearTable table, YearRow total) {
        Screen screen = new Screen(table.rows());
        int hidden;
        do {
            hidden = screen.hidden();
            for (int j = 0; j < Spread.COLUMNS.size(); j++) {
                if (total.figures().get(j).hidden()) {
                    screen.hideSmallColumn(j);
                }
                screen.protect(screen.column(j));
            }
            for (int i = 0; i < table.rows().size(); i++) {
                List<Figure> row = table.rows().get(i).figures();
                double before =
                        row.get(1).value() + row.get(2).value() - row.get(0).value();
                screen.hideNoneOrTwo(screen.row(i), Screen.isSmall(before));
            }
        } while (screen.hidden() > hidden);
        return told(table, screen, total);
    }

    private static YearTable told(YearTable table, Screen screen, @Nullable YearRow total) {
        List<YearRow> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> {
                    YearRow row = table.rows().get(i);
                    return new YearRow(row.group(), row.key(), screen.shown(i, row.figures()));
                })
                .toList();
        return new YearTable(table.key(), table.columns(), rows, total);
    }
}
