package org.gehoor.procedure.calendar;

import java.util.List;

/** What a term comes to: a due moment, or none as long as a pause is open. */
public sealed interface TermEnd permits DueDate, Paused {

    /** Whether something done exactly at the due moment is in time. */
    Bound bound();

    /** The calculation in sentences, never empty. */
    List<String> trace();
}
