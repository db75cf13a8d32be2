package org.gehoor.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The yearly analysis of an organisation's complaints, with its balance proved.
 *
 * @param until the last day that it covers
 * @param provisional the year is not over yet
 * @param forPublic without small groups and without single complaints
 * @param rows how many rows of the register were read for it, those closed before the year included
 * @param entries every complaint with its handling; empty in the public version
 * @param recommendations what was recommended in the year; empty in the public version
 */
public record Annual(
        String organisation,
        int year,
        LocalDate from,
        LocalDate until,
        boolean provisional,
        boolean forPublic,
        long rows,
        List<YearTable> tables,
        List<YearEntry> entries,
        List<YearEntry> recommendations) {

    public Annual {
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
        recommendations = List.copyOf(recommendations);
    }

    public Optional<YearTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
