package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of one reckoning, for people who ask how a date came about. */
final class Trace {

    /** Nobody reads on after so many closed days; the others are only counted. */
    private static final int NAMED = 40;

    private final WorkingCalendar calendar;
    private final List<String> sentences = new ArrayList<>(4);
    private final List<String> closed = new ArrayList<>(4);
    private int unnamed;
    private int withoutHours;

    Trace(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void say(String sentence) {
        sentences.add(sentence);
    }

    /** Notes days that were not counted, for {@link #tellSkipped}: from the first up to, not including, the last. */
    void skip(LocalDate first, LocalDate last) {
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            skip(day);
        }
    }

    private void skip(LocalDate day) {
        Optional<String> reason = calendar.closedDays().reason(day);
        if (reason.isEmpty()) {
            withoutHours++;
        } else if (closed.size() < NAMED) {
            closed.add(day(day) + " (" + reason.get() + ")");
        } else {
            unnamed++;
        }
    }

    /** Says what was skipped since it was last said. */
    void tellSkipped() {
        if (unnamed > 0) {
            closed.add(unnamed + " more closed days");
        }
        if (withoutHours > 0) {
            closed.add(
                    withoutHours == 1 ? "1 day without opening hours" : withoutHours + " days without opening hours");
        }
        if (!closed.isEmpty()) {
            say("Not counted: " + String.join(", ", closed) + ".");
        }
        closed.clear();
        unnamed = 0;
        withoutHours = 0;
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
