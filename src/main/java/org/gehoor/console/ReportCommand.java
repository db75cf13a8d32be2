package org.gehoor.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.gehoor.console.report.YearReport;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Annual;
import org.gehoor.register.Opening;
import org.gehoor.register.Yearbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gehoor report --organisation lm --year 2026 --public}: the yearly analysis, as a sheet and on paper. */
@Command(
        name = "report",
        description = "Writes the yearly analysis of all complaints, as CSV and as PDF with charts.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Option(names = "--organisation", required = true, paramLabel = "NAME", description = "Name of its folder.")
    private String organisation;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "By the clock of the organisation.")
    private int year;

    @Option(
            names = "--public",
            description = "For anybody: no single complaints, no group of fewer than 5, nor what would give one away.")
    private boolean forPublic;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Only this file, and that of --pdf. Default: both, named after organisation and year.")
    private @Nullable Path csv;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Only this file, and that of --csv.")
    private @Nullable Path pdf;

    @Option(
            names = "--opening",
            paramLabel = "N",
            description = "Complaints of before the hub that were open when the year began. Default ${DEFAULT-VALUE}.")
    private int opening;

    @Option(
            names = "--opening-closed",
            paramLabel = "N",
            description = "How many of those were closed in the year. Default ${DEFAULT-VALUE}.")
    private int openingClosed;

    @Option(names = "--language", paramLabel = "nl|fr|en", description = "Default: the organisation's first.")
    private @Nullable String language;

    ReportCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        Organisation ours = hub.open(Organisations.class)
                .named(organisation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no organisation '" + organisation + "': name its folder in config/organisations."));
        String words = language == null ? ours.languages().fallback() : language;
        if (!DateWords.languages().contains(words)) {
            throw new IllegalArgumentException("There are no reports in '" + words + "', only in "
                    + String.join(", ", DateWords.languages()) + ".");
        }
        Annual annual =
                hub.open(Yearbook.class).year(organisation, year, new Opening(opening, openingClosed), forPublic);
        YearReport report = new YearReport(annual, ours, words);
        boolean both = csv == null && pdf == null;
        boolean written = true;
        if (both || csv != null) {
            written = save(csv == null ? named("csv") : csv, report.csv());
        }
        if (written && (both || pdf != null)) {
            written = save(pdf == null ? named("pdf") : pdf, report.pdf());
        }
        if (written) {
            spec.commandLine()
                    .getOut()
                    .println("Checked against the register: " + annual.rows()
                            + " dossiers, all accounted for, and the balance is right.");
        }
        return written ? Console.FINE : Console.REFUSED;
    }

    private Path named(String kind) {
        return Path.of(organisation + "-" + year + (forPublic ? "-public." : ".") + kind);
    }

    private boolean save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println(file);
            return true;
        } catch (IOException e) {
            spec.commandLine().getErr().println(file + " can't be written, or exists already: name another file.");
            return false;
        }
    }
}
