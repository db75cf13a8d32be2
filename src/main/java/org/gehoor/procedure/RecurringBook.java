package org.gehoor.procedure;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.duty.Recurring;

/** The letters that go out because their time has come, unless somebody writes before. */
record RecurringBook(Procedure procedure, RecurringClock clock, List<Promise> promises) {

    List<Owed> owed() {
        List<Owed> owed = new ArrayList<>(1);
        for (Recurring recurring : procedure.recurring()) {
            for (Promise promise : promises) {
                if (promise.kind() == PromiseKind.RECURRING && promise.id().equals(recurring.id())) {
                    owed.add(Owed.letter(
                            recurring.message(),
                            clock.occasion(recurring),
                            promise.sendAt() == null ? promise.due() : promise.sendAt(),
                            recurring.id() + ", every " + recurring.every()));
                }
            }
        }
        return owed;
    }
}
