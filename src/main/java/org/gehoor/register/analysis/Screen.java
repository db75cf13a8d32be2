package org.gehoor.register.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;

/**
 * Which figures of a table stay behind a screen, so that nobody can reckon a small group from the rest.
 *
 * <p>A group of 1 to 4 is hidden. Where a sum is known, one hidden part could be reckoned from it; so at least two are
 * hidden, and together they are no small group either. The smallest other group goes first. All that is hidden looks the same.
 */
final class Screen {

    static final int SMALLEST = 5;

    private final double[][] value;
    private final boolean[][] hidden;

    Screen(List<YearRow> rows) {
        value = rows.stream()
                .map(row -> row.figures().stream().mapToDouble(Figure::value).toArray())
                .toArray(double[][]::new);
        hidden = new boolean[value.length][];
        for (int i = 0; i < value.length; i++) {
            hidden[i] = new boolean[value[i].length];
            for (int j = 0; j < value[i].length; j++) {
                hidden[i][j] = isSmall(value[i][j]);
            }
        }
    }

    static boolean isSmall(double count) {
        return count > 0 && count < SMALLEST;
    }

    List<Cell> row(int row) {
        return IntStream.range(0, value[row].length)
                .mapToObj(j -> new Cell(row, j))
                .toList();
    }

    List<Cell> column(int column) {
        return IntStream.range(0, value.length)
                .mapToObj(i -> new Cell(i, column))
                .toList();
    }

    /** Of cells whose sum is known. */
    void protect(List<Cell> cells) {
        List<Cell> out = hiddenOf(cells);
        boolean enough = out.isEmpty()
                || out.size() > 1 && out.stream().mapToDouble(this::at).sum() >= SMALLEST;
        if (!enough && hideNextOf(cells)) {
            protect(cells);
        }
    }

    /**
     * Of cells of which one may follow from the others.
     *
     * @param tellTale whether a small group follows from all of them together
     */
    void hideNoneOrTwo(List<Cell> cells, boolean tellTale) {
        if (hiddenOf(cells).isEmpty() && tellTale) {
            hideNextOf(cells);
        }
        if (hiddenOf(cells).size() == 1) {
            hideNextOf(cells);
        }
    }

    /** Not even which groups are empty: the few that there are would all be in the others. */
    void hideSmallColumn(int column) {
        if (isSmall(column(column).stream().mapToDouble(this::at).sum())) {
            column(column).forEach(cell -> hidden[cell.row()][cell.column()] = true);
        }
    }

    int hidden() {
        return IntStream.range(0, value.length)
                .map(row -> hiddenOf(row(row)).size())
                .sum();
    }

    List<Figure> shown(int row, List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(j -> hidden[row][j] ? Figure.HIDDEN : figures.get(j))
                .toList();
    }

    /** The smallest that is not empty, else an empty one; false when nothing is left to hide. */
    private boolean hideNextOf(List<Cell> cells) {
        Optional<Cell> next = cells.stream()
                .filter(cell -> !hidden[cell.row()][cell.column()])
                .min(Comparator.comparing((Cell cell) -> at(cell) == 0).thenComparing(this::at));
        next.ifPresent(cell -> hidden[cell.row()][cell.column()] = true);
        return next.isPresent();
    }

    private List<Cell> hiddenOf(List<Cell> cells) {
        return cells.stream().filter(cell -> hidden[cell.row()][cell.column()]).toList();
    }

    private double at(Cell cell) {
        return value[cell.row()][cell.column()];
    }
}
