package org.gehoor.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the yearly analysis. Its words are keys; whoever prints it has the words.
 *
 * @param total null where adding the rows up says nothing
 */
public record YearTable(String key, List<String> columns, List<Row> rows, @Nullable Row total) {

    public YearTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param group what the rows are grouped by, such as a promise's strength; empty where they are not
     * @param key the id in the procedure, the channel, or what somebody typed as the nature of a complaint
     * @param figures one a column
     */
    public record Row(String group, String key, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }
}
