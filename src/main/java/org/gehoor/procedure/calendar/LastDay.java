package org.gehoor.procedure.calendar;

import java.time.LocalDate;

/** The last date of a term by the rules for closed days: rolled, and far enough for the minimum of working days. */
record LastDay(Reckoning on) {

    LocalDate settled(LocalDate end) {
        return atLeast(rolled(end));
    }

    private LocalDate rolled(LocalDate end) {
        Roll roll = on.rules.roll();
        if (roll == Roll.NONE || on.calendar.isOpen(end)) {
            return end;
        }
        boolean forward = roll == Roll.NEXT_WORKING_DAY;
        LocalDate rolled = forward ? on.calendar.openFrom(end) : on.calendar.openUntil(end);
        String closed =
                on.trace.day(end) + " is closed (" + on.calendar.whyClosed(end).orElse("") + ")";
        if (!rolled.isAfter(on.startDay)) {
            on.trace.say(closed + "; no working day lies between it and the start, so it stays.");
            return end;
        }
        on.trace.say(closed + ": the term ends on the " + (forward ? "next" : "previous") + " working day, "
                + on.trace.day(rolled) + ".");
        return rolled;
    }

    private LocalDate atLeast(LocalDate end) {
        LocalDate day = on.startDay;
        for (int i = 0; i < on.rules.minWorkingDays(); i++) {
            day = on.calendar.openFrom(day.plusDays(1));
        }
        if (!day.isAfter(end)) {
            return end;
        }
        on.trace.say("The term must hold at least " + on.rules.minWorkingDays() + " working days: it ends on "
                + on.trace.day(day) + ".");
        return day;
    }
}
