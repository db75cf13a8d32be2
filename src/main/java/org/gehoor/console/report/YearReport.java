package org.gehoor.console.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.Annual;
import org.gehoor.register.YearEntry;

/** The yearly analysis in one language: as a CSV file, and as a PDF with charts. */
public final class YearReport {

    private final Annual annual;
    private final Words words;
    private final Organisation organisation;

    public YearReport(Annual annual, Organisation organisation, String language) {
        this.annual = annual;
        this.organisation = organisation;
        this.words = new Words(organisation, language);
    }

    /** Bytes of the CSV file: UTF-8 with byte order mark. */
    public byte[] csv() {
        CsvSheet sheet = new CsvSheet(words.of("separator"));
        sheet.head("report", title(), lead());
        sections().forEach(sheet::section);
        return sheet.bytes();
    }

    public byte[] pdf() {
        try {
            PrintedReport printed = new PrintedReport(title(), words);
            printed.lead(lead());
            for (Section section : sections()) {
                printed.section(section, annual.table(section.key()).orElse(null));
            }
            return printed.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return words.of("report", Integer.toString(annual.year())) + " \u2013 " + organisation.displayName();
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        lead.add(words.of("until", date(annual.from()), date(annual.until())));
        if (annual.provisional()) {
            lead.add(words.of("provisional"));
        }
        lead.add(words.of(annual.forPublic() ? "public" : "inside"));
        if (annual.forPublic()) {
            // how many dossiers there are would tell, year by year, how many are new
            lead.add(words.of("proof.public"));
            lead.add(words.of("hidden.note"));
        } else {
            lead.add(words.of("proof", Long.toString(annual.rows())));
        }
        return lead;
    }

    private List<Section> sections() {
        Sections inWords = new Sections(words);
        List<Section> sections = new ArrayList<>();
        annual.tables().forEach(table -> sections.add(inWords.figures(table)));
        if (!annual.forPublic()) {
            sections.add(inWords.entries("recommendation", YearEntry.RECOMMENDATION, annual.recommendations()));
            sections.add(inWords.entries("complaint", YearEntry.COMPLAINT, annual.entries()));
        }
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private String date(LocalDate day) {
        return DateWords.in(words.language()).date(day);
    }
}
