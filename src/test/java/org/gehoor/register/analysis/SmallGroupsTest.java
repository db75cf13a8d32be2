package org.gehoor.register.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(told(SmallGroups.downTheColumn(column(3, 20, 7, 0)))).containsExactly("*", "20", "*", "0");
    }

    @Test
    void groupsThatAreSmallEvenTogetherTakeAThird() {
        assertThat(told(SmallGroups.downTheColumn(column(1, 1, 30, 9)))).containsExactly("*", "*", "30", "*");
    }

    @Test
    void anEmptyGroupIsTakenOnlyWhenNothingElseIsLeft() {
        assertThat(told(SmallGroups.downTheColumn(column(0, 4, 0)))).containsExactly("*", "*", "*");
        assertThat(told(SmallGroups.downTheColumn(column(0, 5, 0)))).containsExactly("0", "5", "0");
    }

    @Test
    void aTotalThatIsHiddenHidesAlsoWhichOfItsGroupsAreEmpty() {
        YearTable table = new YearTable("channel", Spread.COLUMNS, List.of(row(0, 0, 0), row(3, 3, 0)), null);
        YearRow total = new YearRow("", "total", List.of(Figure.HIDDEN, Figure.HIDDEN, Figure.of(0)));
        assertThat(told(SmallGroups.distribution(table, total))).containsExactly("*", "*");
    }

    @Test
    void whatWasOpenBeforeDoesNotFollowFromTheRowEither() {
        YearTable table = new YearTable(
                "nature", Spread.COLUMNS, List.of(row(22, 9, 14), row(30, 20, 10), row(40, 20, 20)), null);
        YearTable told = SmallGroups.distribution(table, row(92, 49, 44));
        assertThat(told.rows().get(0).figures()).filteredOn(Figure::hidden).hasSize(2);
    }

    @Test
    void noHiddenFigureFollowsFromWhatIsTold() {
        Random random = new Random(20261231);
        int secrets = 0;
        for (int round = 0; round < 2000; round++) {
            double[][] values = values(random);
            YearTable told = SmallGroups.distribution(table(values), total(values));
            for (int i = 0; i < values.length; i++) {
                for (int j = 0; j < 3; j++) {
                    if (told.rows().get(i).figures().get(j).hidden()) {
                        secrets++;
                        assertThat(couldBeAnother(told, values, i, j))
                                .as(Arrays.deepToString(values) + " at " + i + "," + j)
                                .isTrue();
                    } else {
                        assertThat(Screen.isSmall(values[i][j])).isFalse();
                    }
                }
            }
        }
        assertThat(secrets).isGreaterThan(1000);
    }

    /**
     * A reader knows the sums of the columns, and when nothing was open before, that what came in is what was closed and what
     * is open. A figure is safe when the hidden ones can change along a ring: one up, the next down, and every sum stays.
     */
    private static boolean couldBeAnother(YearTable told, double[][] values, int row, int column) {
        return ring(told, row, column, row, column, true, new ArrayList<>());
    }

    private static boolean ring(
            YearTable told,
            int row,
            int column,
            int startRow,
            int startColumn,
            boolean alongColumn,
            List<Integer> seen) {
        for (int next = 0; next < (alongColumn ? told.rows().size() : 3); next++) {
            int i = alongColumn ? next : row;
            int j = alongColumn ? column : next;
            boolean moved = i != row || j != column;
            if (!moved || !told.rows().get(i).figures().get(j).hidden()) {
                continue;
            }
            if (i == startRow && j == startColumn && !alongColumn) {
                return true;
            }
            if (!seen.contains(i * 3 + j)) {
                seen.add(i * 3 + j);
                if (ring(told, i, j, startRow, startColumn, !alongColumn, seen)) {
                    return true;
                }
                seen.remove(Integer.valueOf(i * 3 + j));
            }
        }
        return false;
    }

    private static double[][] values(Random random) {
        double[][] values = new double[2 + random.nextInt(4)][];
        for (int i = 0; i < values.length; i++) {
            double closed = random.nextInt(random.nextBoolean() ? 4 : 25);
            double open = random.nextInt(8);
            values[i] = new double[] {closed + open, closed, open};
        }
        return values;
    }

    /** The total as the balance tells it. */
    private static YearRow total(double[][] values) {
        double[] sums = IntStream.range(0, 3)
                .mapToDouble(
                        j -> Arrays.stream(values).mapToDouble(row -> row[j]).sum())
                .toArray();
        YearTable balance = SmallGroups.downTheColumn(column(sums));
        return new YearRow(
                "",
                "total",
                balance.rows().stream().map(row -> row.figures().get(0)).toList());
    }

    private static YearTable table(double[][] values) {
        return new YearTable(
                "channel",
                Spread.COLUMNS,
                Arrays.stream(values).map(SmallGroupsTest::row).toList(),
                null);
    }

    private static YearTable column(double... values) {
        return new YearTable(
                "balance",
                List.of("count"),
                Arrays.stream(values).mapToObj(SmallGroupsTest::row).toList(),
                null);
    }

    private static YearRow row(double... values) {
        return new YearRow("", "", Arrays.stream(values).mapToObj(Figure::of).toList());
    }

    private static List<String> told(YearTable table) {
        return table.rows().stream()
                .map(row -> row.figures().get(0))
                .map(figure -> figure.hidden() ? "*" : Long.toString(Math.round(figure.value())))
                .toList();
    }
}
