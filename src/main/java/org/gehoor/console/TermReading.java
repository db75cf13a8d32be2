package org.gehoor.console;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gehoor.organisation.HolidayPreset;
import org.gehoor.procedure.calendar.AfterHours;
import org.gehoor.procedure.calendar.ClosedDays;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.OpeningHours;
import org.gehoor.procedure.calendar.Pause;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;

/** Reads what was typed for {@code gehoor term}, and notes everything that is wrong with it. */
final class TermReading {

    private static final String PRESETS =
            Arrays.stream(HolidayPreset.values()).map(HolidayPreset::toString).collect(Collectors.joining(", "));

    private final TermCommand typed;
    private final Misuse misuse;
    private final List<String> remarks = new ArrayList<>();

    TermReading(TermCommand typed, Misuse misuse) {
        this.typed = typed;
        this.misuse = misuse;
    }

    /** Empty when anything is wrong. */
    Optional<TermQuestion> question() {
        Optional<Term> term = wholeTerm(requireNonNullElse(typed.term, List.of()));
        Optional<ZoneId> zone = zone();
        TermTimes times = new TermTimes(zone.orElse(null), "--zone", misuse);
        Optional<Instant> from = from(times);
        Optional<OpeningHours> hours = hours();
        ClosedDays closed = closedDays();
        TermRules written = new TermRules(typed, misuse);
        AfterHours afterHours = written.afterHours();
        CountingRules rules = written.counting();
        List<Term> extensions = requireNonNullElse(typed.extend, List.<String>of()).stream()
                .flatMap(words -> term("--extend", words).stream())
                .toList();
        List<Pause> pauses = requireNonNullElse(typed.pause, List.<String>of()).stream()
                .flatMap(words -> times.pause(words).stream())
                .toList();
        if (!misuse.none()) {
            return Optional.empty();
        }
        WorkingCalendar calendar = new WorkingCalendar(zone.orElseThrow(), hours.orElseThrow(), closed, afterHours);
        return Optional.of(
                new TermQuestion(term.orElseThrow(), from.orElseThrow(), calendar, rules, extensions, pauses, remarks));
    }

    private Optional<Term> wholeTerm(List<String> words) {
        for (String word : words) {
            if (word.startsWith("--")) {
                misuse.say(word, "there is no such option", "see gehoor term --help");
                return Optional.empty();
            }
        }
        if (words.isEmpty()) {
            misuse.say("TERM", "it is missing: " + Term.ACCEPTED);
            return Optional.empty();
        }
        return term("TERM", String.join(" ", words));
    }

    private Optional<Term> term(String option, String words) {
        try {
            return Optional.of(Term.parse(words));
        } catch (IllegalArgumentException refusal) {
            misuse.say(option, refusal.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Instant> from(TermTimes times) {
        if (typed.from == null) {
            misuse.say("--from", "it is missing", "say when the term starts, such as --from 2026-04-03T16:30+02:00");
            return Optional.empty();
        }
        return times.moment("--from", typed.from);
    }

    private Optional<ZoneId> zone() {
        if (typed.zone == null) {
            Optional<ZoneId> offset = Optional.ofNullable(typed.from).flatMap(TermTimes::offset);
            offset.ifPresentOrElse(
                    zone -> remarks.add("Dates are those of the offset " + zone
                            + " of --from, without clock changes, as" + " --zone is not given."),
                    () -> misuse.say("--zone", "it is missing", "name it, such as --zone Europe/Brussels"));
            return offset;
        }
        try {
            return Optional.of(ZoneId.of(typed.zone));
        } catch (DateTimeException unknown) {
            misuse.say("--zone", "\"" + typed.zone + "\" is unknown", "write it as Europe/Brussels");
            return Optional.empty();
        }
    }

    private Optional<OpeningHours> hours() {
        if (!typed.spec.commandLine().getParseResult().hasMatchedOption("--hours")) {
            remarks.add("Opening hours are " + typed.hours + ", as --hours is not given.");
        }
        try {
            return Optional.of(OfficeHours.parse(typed.hours));
        } catch (IllegalArgumentException refusal) {
            misuse.say("--hours", refusal.getMessage());
            return Optional.empty();
        }
    }

    private ClosedDays closedDays() {
        String name = requireNonNullElse(typed.preset, HolidayPreset.NONE.toString());
        Optional<HolidayPreset> preset = HolidayPreset.named(name);
        if (preset.isEmpty()) {
            misuse.say("--preset", "\"" + name + "\" is unknown", "write one of " + PRESETS);
        }
        List<LocalDate> days = new ArrayList<>();
        for (String list : requireNonNullElse(typed.holidays, List.<String>of())) {
            for (String day : list.split(",", -1)) {
                try {
                    days.add(LocalDate.parse(day.strip()));
                } catch (DateTimeException noDate) {
                    misuse.say(
                            "--holidays",
                            "\"" + day + "\" is no date that exists",
                            "write dates as 2026-04-06, with commas between them");
                }
            }
        }
        return preset.orElse(HolidayPreset.NONE).closedDays(days, List.of());
    }
}
