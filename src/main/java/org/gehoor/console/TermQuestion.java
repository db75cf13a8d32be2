package org.gehoor.console;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Pause;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.TermEnd;
import org.gehoor.procedure.calendar.WorkingCalendar;

/**
 * A term to reckon, as it was understood.
 *
 * @param remarks what was assumed where nothing was typed; the trace begins with it
 */
record TermQuestion(
        Term term,
        Instant from,
        WorkingCalendar calendar,
        CountingRules rules,
        List<Term> extensions,
        List<Pause> pauses,
        List<String> remarks) {

    TermEnd end() {
        return calendar.end(term, from, rules, extensions, pauses);
    }

    OffsetDateTime local(Instant moment) {
        return moment.atZone(calendar.zone()).toOffsetDateTime();
    }

    /** Whether it ends on a date that ISO 8601 does not write with four digits for the year. */
    static boolean tooFar(TermEnd end) {
        return end instanceof DueDate date && date.lastDay().plusDays(1).getYear() > 9999;
    }
}
