package org.gehoor.procedure.timeline;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;

/** Shortens a letter that comes again and again with nothing between: the first few, then how many more follow. */
record Repeats(Procedure procedure, WorkingCalendar calendar) {

    private static final int TOLD = 3;

    List<Entry> folded(List<Entry> entries) {
        List<Entry> folded = new ArrayList<>();
        int start = 0;
        while (start < entries.size()) {
            int end = start + 1;
            while (end < entries.size() && repeats(entries.get(start), entries.get(end))) {
                end++;
            }
            List<Entry> run = entries.subList(start, end);
            folded.addAll(run.subList(0, Math.min(run.size(), TOLD)));
            if (run.size() > TOLD + 1) {
                folded.add(rest(run.subList(TOLD, run.size())));
            } else if (run.size() > TOLD) {
                folded.add(run.get(TOLD));
            }
            start = end;
        }
        return folded;
    }

    private boolean repeats(Entry first, Entry next) {
        return first.kind() == EntryKind.LETTER
                && next.kind() == EntryKind.LETTER
                && next.what().equals(first.what())
                && Letters.isRecurring(first.what(), procedure);
    }

    private Entry rest(List<Entry> rest) {
        Entry first = rest.get(0);
        Entry last = rest.get(rest.size() - 1);
        String what = first.what() + ", " + rest.size() + " more from here, the last on "
                + DateWords.time(last.at().atZone(calendar.zone()));
        return new Entry(
                first.at(), first.kind(), what, first.to(), first.stage(), first.state(), first.why(), first.trace());
    }
}
