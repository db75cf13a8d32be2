package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a reckoning one after the other, as a clerk with a wall calendar would take them. */
final class SlowTerms {

    /** What is asked. */
    record Asked(
            SlowClock clock,
            AfterHours afterHours,
            CountingRules rules,
            Instant from,
            Term term,
            List<Term> extensions,
            List<Pause> pauses) {}

    /** What is found; without a due moment, what remains in minutes or dates. */
    record Found(@Nullable Instant due, @Nullable LocalDate lastDay, boolean inclusive, long remaining, Unit unit) {}

    private final Asked asked;
    private final SlowClock clock;
    private LocalDate startDay;
    private Instant start;
    private Unit unit;
    private LocalDate base;
    private int months;
    private @Nullable Instant moment;
    private LocalDate momentDay;

    SlowTerms(Asked asked) {
        this.asked = asked;
        this.clock = asked.clock();
        this.unit = asked.term().unit();
        this.startDay = clock.dayOf(asked.from());
        this.start = asked.from();
        boolean late = asked.afterHours() == AfterHours.NEXT_WORKING_DAY
                && !(clock.open(startDay) && asked.from().isBefore(clock.closing(startDay)));
        if (late) {
            do {
                startDay = startDay.plusDays(1);
            } while (!clock.open(startDay));
            start = unit.ofTime() ? clock.opening(startDay) : clock.midnight(startDay);
        }
        if (unit.ofTime() && asked.rules().hourStart() == HourStart.NEXT_FULL_HOUR) {
            start = clock.nextFullHour(start);
        }
        this.base = startDay;
        this.momentDay = clock.dayOf(start);
        this.moment = unit.ofTime() ? start : null;
    }

    Found found() {
        add(asked.term());
        asked.extensions().forEach(this::add);
        for (Pause pause : merged()) {
            Instant from = pause.from().isAfter(start) ? pause.from() : start;
            if (moment != null ? from.isAfter(moment) : tooLate(from)) {
                continue;
            }
            if (pause.until() == null) {
                return new Found(null, null, inclusiveWhilePaused(), remaining(from), unit);
            }
            if (pause.until().isAfter(from)) {
                resume(from, pause.until());
            }
        }
        return moment != null ? new Found(moment, momentDay, true, 0, unit) : onADate();
    }

    private void add(Term more) {
        if (more.unit().ofTime()) {
            if (moment == null) {
                momentDay = day();
                moment = closing(day());
            }
            unit = more.unit();
            shift(60L * more.count());
            return;
        }
        if (moment != null) {
            base = momentDay;
            months = 0;
            moment = null;
        }
        unit = more.unit();
        switch (unit) {
            case MONTHS -> months += more.count();
            case YEARS -> months += 12 * more.count();
            case WORKING_DAYS -> on(stepOpen(day(), more.count()));
            default -> on(stepDates(day(), (unit == Unit.WEEKS ? 7 : 1) * more.count()));
        }
    }

    private void shift(long minutes) {
        if (minutes > 0) {
            moment = clock.step(unit, moment, minutes);
            momentDay = clock.dayOf(unit == Unit.HOURS ? moment : moment.minusSeconds(60));
        }
    }

    private void resume(Instant from, Instant until) {
        if (moment != null) {
            shift(clock.minutes(unit, from, until));
            return;
        }
        int dates = (int) dates(clock.dayOf(from), clock.dayOf(until));
        on(unit == Unit.WORKING_DAYS ? stepOpen(day(), dates) : stepDates(day(), dates));
    }

    private long remaining(Instant from) {
        return moment != null ? clock.minutes(unit, from, moment) : dates(clock.dayOf(from), day());
    }

    private long dates(LocalDate after, LocalDate last) {
        long dates = 0;
        LocalDate first = after.isBefore(startDay) ? startDay : after;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (unit != Unit.WORKING_DAYS || clock.open(day)) {
                dates++;
            }
        }
        return dates;
    }

    private void on(LocalDate day) {
        base = day;
        months = 0;
    }

    /** The date so many months on, walking day by day. */
    private LocalDate day() {
        LocalDate day = base;
        for (int left = months; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfMonth()
                    == Math.min(base.getDayOfMonth(), YearMonth.from(day).lengthOfMonth())) {
                left--;
            }
        }
        return day;
    }

    private LocalDate stepDates(LocalDate day, int dates) {
        return dates == 0 ? day : stepDates(day.plusDays(1), dates - 1);
    }

    private LocalDate stepOpen(LocalDate day, int dates) {
        LocalDate found = day;
        for (int left = dates; left > 0; ) {
            found = found.plusDays(1);
            if (clock.open(found)) {
                left--;
            }
        }
        return found;
    }

    private boolean early(LocalDate day) {
        return asked.rules().dayEnd() == DayEnd.CLOSE_OF_BUSINESS && clock.open(day);
    }

    private Instant closing(LocalDate day) {
        return early(day) ? clock.closing(day) : clock.midnight(day.plusDays(1));
    }

    private boolean tooLate(Instant from) {
        return early(day()) ? from.isAfter(closing(day())) : clock.dayOf(from).isAfter(day());
    }

    private boolean inclusiveWhilePaused() {
        return moment != null || asked.rules().dayEnd() == DayEnd.CLOSE_OF_BUSINESS;
    }

    private Found onADate() {
        LocalDate last = day();
        LocalDate rolled = last;
        while (asked.rules().roll() != Roll.NONE && !clock.open(rolled)) {
            rolled = rolled.plusDays(asked.rules().roll() == Roll.NEXT_WORKING_DAY ? 1 : -1);
        }
        last = rolled.isAfter(startDay) ? rolled : last;
        while (held(last) < asked.rules().minWorkingDays()) {
            last = last.plusDays(1);
        }
        return new Found(closing(last), last, early(last), 0, unit);
    }

    private int held(LocalDate last) {
        return (int) startDay.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(clock::open)
                .count();
    }

    private List<Pause> merged() {
        List<Pause> merged = new ArrayList<>();
        for (Pause pause : asked.pauses().stream()
                .sorted(Comparator.comparing(Pause::from))
                .toList()) {
            int at = merged.size() - 1;
            if (at < 0 || !touches(merged.get(at), pause)) {
                merged.add(pause);
            } else if (merged.get(at).until() != null) {
                Instant end = merged.get(at).until();
                Instant until = pause.until() == null ? null : end.isAfter(pause.until()) ? end : pause.until();
                merged.set(at, new Pause(merged.get(at).from(), until));
            }
        }
        return merged;
    }

    private static boolean touches(Pause first, Pause second) {
        return first.until() == null || !first.until().isBefore(second.from());
    }
}
