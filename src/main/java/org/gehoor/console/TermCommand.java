package org.gehoor.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gehoor.procedure.calendar.NeverEnds;
import org.gehoor.procedure.calendar.TermEnd;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor term "48 working hours" --from …}: when a term ends, and how that is reckoned. */
@Command(
        name = "term",
        header = "Says when a term ends, and how that is reckoned. Connects nowhere, needs no configuration.",
        description = {
            "",
            "Order: start date in the zone, --after-hours, count, --extend, --pause, --roll, --min-working-days. An extension is added"
                    + " to the end before rolling, in its own unit: hours go on from the end of the last date, and the term then ends at"
                    + " a moment; days, weeks, months or years go on from the date of that moment, and it then ends on a date. A pause"
                    + " moves the end in the unit of the last extension, else of the term.",
            "",
            "While a pause is open there is no due moment; what is left is told instead: \"11 working hours 30 minutes\", \"2 weeks"
                    + " 3 days\", \"4 working days\", \"0 days\"; of months and years in days, since a pause moves their end by dates.",
            "",
            "With --json, one object: due (null while paused), lastDay (null while paused), bound (inclusive: done at that moment is in"
                    + " time; exclusive: done before it is), remaining (only while paused), trace.",
            "",
            "Exit 0: told; 64: not understood, each mistake in one line on standard error.",
            ""
        },
        mixinStandardHelpOptions = true)
final class TermCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "TERM",
            description =
                    "\"8 days\": a number and hours, working hours, hours on working days, days, working days, weeks,"
                            + " months or years.")
    @Nullable
    List<String> term;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description =
                    "The start: 2026-04-03T16:30+02:00, …Z, or without offset for a time in --zone. Of a time that the clock"
                            + " passes twice, the first.")
    @Nullable
    String from;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Europe/Amsterdam. Default: the offset of --from, if it has one.")
    @Nullable
    String zone;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            defaultValue = OfficeHours.DEFAULT,
            description =
                    "Opening hours: \"MON-THU 09:00-12:00,13:00-17:00 FRI 09:00-13:00\". Default: ${DEFAULT-VALUE}.")
    String hours;

    @Option(
            names = "--holidays",
            paramLabel = "DATES",
            description = "Closed days: 2026-04-06,2026-05-14. May be repeated.")
    @Nullable
    List<String> holidays;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Public holidays: nl-atw, nl-common, be-legal or none (default).")
    @Nullable
    String preset;

    @Option(names = "--extend", paramLabel = "TERM", description = "An extension: \"4 weeks\". May be repeated.")
    @Nullable
    List<String> extend;

    @Option(
            names = "--pause",
            paramLabel = "START/END",
            description =
                    "A time in which the term does not run; without END (START/) it still does not. May be repeated.")
    @Nullable
    List<String> pause;

    @Option(
            names = "--roll",
            paramLabel = "RULE",
            description = "none (default), next_working_day or previous_working_day.")
    @Nullable
    String roll;

    @Option(names = "--after-hours", paramLabel = "RULE", description = "same_day (default) or next_working_day.")
    @Nullable
    String afterHours;

    @Option(
            names = "--min-working-days",
            paramLabel = "N",
            description = "The open days that a term which ends on a date holds at least. Default 0.")
    @Nullable
    String minWorkingDays;

    @Option(names = "--hour-start", paramLabel = "RULE", description = "at_once (default) or next_full_hour.")
    @Nullable
    String hourStart;

    @Option(names = "--day-end", paramLabel = "RULE", description = "midnight (default) or close_of_business.")
    @Nullable
    String dayEnd;

    @Option(names = "--json", description = "One JSON object, for programs.")
    boolean json;

    @Override
    public Integer call() {
        Misuse misuse = new Misuse();
        Optional<TermQuestion> question = new TermReading(this, misuse).question();
        Optional<TermEnd> end = question.flatMap(asked -> end(asked, misuse));
        if (end.isEmpty()) {
            misuse.tell(spec.commandLine().getErr());
            return Console.NOT_UNDERSTOOD;
        }
        TermAnswer answer = new TermAnswer(question.get(), end.get());
        spec.commandLine().getOut().println(json ? answer.json() : answer.text());
        return Console.FINE;
    }

    private static Optional<TermEnd> end(TermQuestion asked, Misuse misuse) {
        try {
            TermEnd end = asked.end();
            if (TermQuestion.tooFar(end)) {
                misuse.say("TERM", "it ends after the year 9999", "take a shorter term");
                return Optional.empty();
            }
            return Optional.of(end);
        } catch (NeverEnds refusal) {
            misuse.say("TERM", refusal.getMessage());
            return Optional.empty();
        }
    }
}
