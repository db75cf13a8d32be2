package org.gehoor.procedure;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.Reminder;
import org.gehoor.procedure.filing.Unconfirmed;

/** What is owed while an oral complaint waits for its confirmation in writing: reminders, and in the end a person's decision. */
record ConfirmationBook(Procedure procedure, WorkingCalendar calendar, Course course) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    List<Owed> owed() {
        List<Owed> owed = new ArrayList<>(2);
        if (course.state() == State.AWAITING_CONFIRMATION) {
            int asked = asked();
            for (Message message : procedure.messages()) {
                if (message.event().contains(FactType.REMINDER.word())) {
                    remind(message, asked, owed);
                }
            }
            Unconfirmed unconfirmed = procedure.oral().unconfirmed();
            if (unconfirmed != null) {
                owed.add(Owed.look(
                        "unconfirmed",
                        asked,
                        end(unconfirmed.after(), asked).due(),
                        List.of(course.stage().owner()),
                        "no confirmation came within " + unconfirmed.after() + ": close it, or ask again?"));
            }
        }
        return owed;
    }

    private void remind(Message message, int asked, List<Owed> owed) {
        int given = 0;
        int base = asked;
        for (int seq = asked + 1; seq <= course.facts().size(); seq++) {
            if (LetterBook.isTaking(course.fact(seq), message.id())) {
                given++;
                base = seq;
            }
        }
        List<Reminder> reminders = procedure.oral().remind();
        if (given < reminders.size()) {
            String after = reminders.get(given).after();
            DueDate end = end(after, asked);
            Instant at = Term.parse(after).unit().ofTime()
                    ? end.due()
                    : end.lastDay().atTime(MORNING).atZone(calendar.zone()).toInstant();
            owed.add(Owed.letter(message.id(), base, at, "no confirmation after " + after));
        }
    }

    /** The fact that the confirmation was asked for in writing; the registration as long as that letter is not out. */
    private int asked() {
        for (Message message : procedure.messages()) {
            if (message.onlyIf() == Filed.ORAL && message.event().contains(FactType.REGISTERED.word())) {
                return Math.max(1, course.newest(FactType.MESSAGE_SENT, message.id()));
            }
        }
        return 1;
    }

    private DueDate end(String after, int asked) {
        return calendar.due(Term.parse(after), course.fact(asked).at(), CountingRules.PLAIN);
    }
}
