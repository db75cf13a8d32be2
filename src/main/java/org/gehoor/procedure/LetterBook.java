package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;

/**
 * Says which letters the facts have made owed and nobody has taken up yet. Letters with a clock of their own are the {@link
 * RecurringBook}'s and the {@link ConfirmationBook}'s.
 */
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
        for (Stay stay : course.stays()) {
            if (entering(stay, message)) {
                add(message, stay.seq(), owed);
            }
        }
        for (int seq = 1; seq <= course.facts().size(); seq++) {
            if (isOccasion(course.fact(seq), message) && !isReplaced(seq)) {
                add(message, seq, owed);
            }
        }
    }

    private static boolean entering(Stay stay, Message message) {
        return message.event().contains(FactType.STAGE_ENTERED.word())
                && (message.stage().isEmpty()
                        || message.stage().contains(stay.stage().id()));
    }

    private void add(Message message, int seq, List<Owed> owed) {
        if (!takenUp(message.id(), seq)) {
            Fact occasion = course.fact(seq);
            Instant at = occasion.at();
            String why = occasion.type() + " on " + DateWords.time(at.atZone(calendar.zone()));
            owed.add(Owed.letter(message.id(), seq, at, why));
        }
    }

    static boolean isOccasion(Fact fact, Message message) {
        if (fact.is(FactType.STAGE_ENTERED)) {
            return false; // only the register's echo of the stays
        }
        if (fact.is(FactType.REQUESTED)) {
            return fact.subject().filter(message.id()::equals).isPresent();
        }
        for (String event : message.event()) {
            if (fact.answersTo(event)) {
                return (message.outcome().isEmpty()
                                || message.outcome().contains(String.valueOf(fact.detail(Fact.OUTCOME))))
                        && (message.consent() == null
                                || message.consent().equals(fact.subject().orElse(null)));
            }
        }
        return false;
    }

    /** A corrected decision takes the place of one whose letter has not been written. */
    private boolean isReplaced(int seq) {
        if (course.fact(seq).is(FactType.DECIDED)) {
            for (int later = seq + 1; later <= course.facts().size(); later++) {
                if (course.fact(later).is(FactType.DECIDED)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it was written, sent, or given up for good for that occasion; a bounce is the handler's to solve. */
    private boolean takenUp(String message, int occasion) {
        for (int seq = occasion + 1; seq <= course.facts().size(); seq++) {
            Fact fact = course.fact(seq);
            String of = fact.detail(Fact.ORDINAL);
            if (isTaking(fact, message) && (of == null || of.equals(Integer.toString(occasion)))) {
                return true;
            }
        }
        return false;
    }

    static boolean isTaking(Fact fact, String message) {
        return (fact.is(FactType.MESSAGE_QUEUED) || fact.is(FactType.MESSAGE_SENT) || fact.is(FactType.MESSAGE_FAILED))
                && fact.subject().filter(message::equals).isPresent();
    }
}
