package org.gehoor.register;

import java.util.List;

/**
 * One line.
 *
 * @param group what the rows are grouped by, such as a promise's strength; empty where they are not
 * @param key the id in the procedure, the channel, or what somebody typed as the nature of a complaint
 * @param figures one a column
 */
public record YearRow(String group, String key, List<Figure> figures) {

    public YearRow {
        figures = List.copyOf(figures);
    }
}
