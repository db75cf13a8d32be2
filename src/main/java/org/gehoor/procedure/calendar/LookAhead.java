package org.gehoor.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts back from a due moment, for warnings: a warning on a closed day comes on the open day before. */
record LookAhead(WorkingCalendar calendar) {

    private static final List<Opening> WHOLE_DAY = List.of(new Opening(0, Opening.END_OF_DAY));

    Instant before(Term term, Instant due) {
        if (term.unit() == Unit.HOURS) {
            return due.minus(Duration.ofHours(term.count()));
        }
        return term.unit().ofTime() ? hours(term, due) : morning(day(term, calendar.dayOf(due.minusNanos(1))));
    }

    private Instant morning(LocalDate day) {
        return calendar.opening(calendar.openUntil(day));
    }

    private LocalDate day(Term term, LocalDate last) {
        return switch (term.unit()) {
            case WEEKS -> last.minusWeeks(term.count());
            case MONTHS -> last.minusMonths(term.count());
            case YEARS -> last.minusYears(term.count());
            case WORKING_DAYS -> workingDays(term.count(), last);
            default -> last.minusDays(term.count());
        };
    }

    private LocalDate workingDays(int count, LocalDate last) {
        LocalDate day = last;
        for (int left = count; left > 0; left--) {
            day = calendar.openUntil(day.minusDays(1));
        }
        return day;
    }

    private Instant hours(Term term, Instant due) {
        Duration left = Duration.ofHours(term.count());
        Instant reached = due;
        for (LocalDate day = calendar.openUntil(calendar.dayOf(due)); ; day = calendar.openUntil(day.minusDays(1))) {
            List<Opening> openings =
                    term.unit() == Unit.WORKING_HOURS ? calendar.hours().on(day.getDayOfWeek()) : WHOLE_DAY;
            for (int i = openings.size() - 1; i >= 0; i--) {
                Instant opens = openings.get(i).opensOn(day, calendar.zone());
                Instant closes = openings.get(i).closesOn(day, calendar.zone());
                Instant counted = closes.isBefore(reached) ? closes : reached;
                Duration stretch = Duration.between(opens, counted);
                if (stretch.compareTo(left) >= 0) {
                    return counted.minus(left);
                }
                if (!stretch.isNegative()) {
                    left = left.minus(stretch);
                    reached = opens;
                }
            }
        }
    }
}
