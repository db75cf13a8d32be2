package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;

/** Letters as they are supposed to go out: at once, with the date that they tell. */
final class Letters {

    private Letters() {}

    static Fact sent(Owed letter, Procedure procedure, WorkingCalendar calendar, Standing standing, Instant at) {
        Map<String, String> details = new HashMap<>();
        details.put(Fact.ORDINAL, Integer.toString(letter.ordinal()));
        told(letter, procedure, calendar, standing).ifPresent(told -> {
            details.put(Fact.TOLD_PROMISE, told.promise());
            details.put(Fact.TOLD_ON, told.day().toString());
        });
        return new Fact(FactType.MESSAGE_SENT.about(letter.what()), at, details);
    }

    static Optional<ToldDate> told(Owed letter, Procedure procedure, WorkingCalendar calendar, Standing standing) {
        return message(letter.what(), procedure)
                .flatMap(message -> ToldDate.in(message, procedure, calendar, standing));
    }

    static Optional<Message> message(String id, Procedure procedure) {
        return procedure.messages().stream()
                .filter(message -> message.id().equals(id))
                .findFirst();
    }

    static boolean isRecurring(String message, Procedure procedure) {
        return procedure.recurring().stream()
                .anyMatch(recurring -> recurring.message().equals(message));
    }
}
