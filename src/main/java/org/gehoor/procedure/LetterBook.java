package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;

/** Says which letters the facts have made owed and nobody has written yet. Recurring letters come with their own clock. */
record LetterBook(Procedure procedure, WorkingCalendar calendar, Course course) {

    List<Owed> owed() {
        List<Owed> owed = new ArrayList<>(1);
        for (Message message : procedure.messages()) {
            if (message.onlyIf() == null || message.onlyIf() == course.filed()) {
                add(message, owed);
            }
        }
        return owed;
    }

    private void add(Message message, List<Owed> owed) {
        List<Instant> occasions = occasions(message);
        if (occasions.isEmpty()) {
            return;
        }
        Instant last = occasions.get(occasions.size() - 1);
        if (!takenUp(message.id(), last)) {
            String why = String.join(" or ", message.event()) + " on " + DateWords.time(last.atZone(calendar.zone()));
            owed.add(new Owed(Owed.Kind.LETTER, message.id(), occasions.size(), last, why));
        }
    }

    private List<Instant> occasions(Message message) {
        List<Instant> occasions = new ArrayList<>(1);
        if (message.event().contains(FactType.STAGE_ENTERED.word())) {
            for (Stay stay : course.stays()) {
                if (message.stage().isEmpty()
                        || message.stage().contains(stay.stage().id())) {
                    occasions.add(stay.enteredAt());
                }
            }
        }
        for (Fact fact : course.facts()) {
            if (Occasion.isFor(message, fact)) {
                occasions.add(fact.at());
            }
        }
        return occasions;
    }

    /** Whether it was written, sent, or given up for good since that occasion; a bounce is the handler's to solve. */
    private boolean takenUp(String message, Instant occasion) {
        for (Fact fact : course.facts()) {
            boolean about = fact.is(FactType.MESSAGE_QUEUED)
                    || fact.is(FactType.MESSAGE_SENT)
                    || fact.is(FactType.MESSAGE_FAILED);
            if (about
                    && !fact.at().isBefore(occasion)
                    && fact.subject().filter(message::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
