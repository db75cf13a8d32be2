package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Recurring;

/** Works out every promise of the procedure whose clock has started. */
record PromiseBook(Procedure procedure, WorkingCalendar calendar, Course course, Instant moment) {

    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>(4);
        DeadlineClock deadlines = new DeadlineClock(calendar, course, moment);
        for (Deadline deadline : procedure.deadlines()) {
            deadlines.promise(deadline).ifPresent(promises::add);
        }
        RecurringClock letters = new RecurringClock(calendar, course, moment);
        for (Recurring recurring : procedure.recurring()) {
            letters.promise(recurring).ifPresent(promises::add);
        }
        return promises;
    }
}
