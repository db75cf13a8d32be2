package org.gehoor.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the yearly analysis. Its words are keys; whoever prints it has the words.
 *
 * @param total null where adding the rows up says nothing
 */
public record YearTable(String key, List<String> columns, List<YearRow> rows, @Nullable YearRow total) {

    public YearTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
