package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences of one reckoning, for people who ask how a date came about. */
final class Trace {

    private final WorkingCalendar calendar;
    private final List<String> sentences = new ArrayList<>(4);
    private final List<String> closed = new ArrayList<>(4);
    private int withoutHours;

    Trace(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void say(String sentence) {
        sentences.add(sentence);
    }

    /** Notes a day that was not counted, for {@link #tellSkipped}. */
    void skip(LocalDate day) {
        calendar.closedDays()
                .reason(day)
                .ifPresentOrElse(reason -> closed.add(day(day) + " (" + reason + ")"), () -> withoutHours++);
    }

    void tellSkipped() {
        if (withoutHours > 0) {
            closed.add(
                    withoutHours == 1 ? "1 day without opening hours" : withoutHours + " days without opening hours");
        }
        if (!closed.isEmpty()) {
            say("Not counted: " + String.join(", ", closed) + ".");
        }
    }

    List<String> sentences() {
        return sentences;
    }

    String day(LocalDate day) {
        return DateWords.day(day);
    }

    String time(Instant moment) {
        return DateWords.time(moment.atZone(calendar.zone()));
    }
}
