package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gehoor.procedure.calendar.WorkingCalendar;

/**
 * How a dossier stands: everything that follows from its procedure, the calendar, the facts so far and the moment.
 *
 * @param stage the stage it is in, or was in when it was answered or closed
 * @param owner the role that has it
 * @param queue the stage's own queue, for when no routing rule says otherwise
 * @param promises in the order of the procedure, also those that are met, breached or lapsed
 * @param owed what is to be done, now or later, the oldest first
 */
public record Standing(String stage, State state, String owner, String queue, List<Promise> promises, List<Owed> owed) {

    public Standing {
        promises = List.copyOf(promises);
        owed = List.copyOf(owed);
    }

    /**
     * The procedure as one pure function.
     *
     * @param facts in the order in which they were written down, the first being {@code registered}
     * @throws IllegalArgumentException when the facts hold no {@code registered}
     * @throws IllegalStateException when the calendar never opens
     */
    public static Standing of(Procedure procedure, WorkingCalendar calendar, List<Fact> facts, Instant moment) {
        Course course = Course.of(procedure, facts);
        List<Promise> promises = new PromiseBook(procedure, calendar, course, moment).promises();
        List<Owed> owed = new ArrayList<>(new LetterBook(procedure, calendar, course).owed());
        owed.addAll(new RecurringBook(procedure, new RecurringClock(calendar, course, moment), promises).owed());
        owed.addAll(new ConfirmationBook(procedure, calendar, course).owed());
        owed.addAll(new AlarmBook(procedure, calendar, course, promises).owed());
        owed.addAll(new ClosingBook(procedure, calendar, course).owed());
        owed.addAll(new LearningBook(procedure, calendar, course).owed());
        owed.sort(Comparator.comparing(Owed::dueAt));
        return new Standing(
                course.stage().id(),
                course.state(),
                course.stage().owner(),
                course.stage().queue(),
                promises,
                owed);
    }
}
