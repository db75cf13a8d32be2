package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.Stage;

/** All that a command is ruled upon by. */
record Hearing(Procedure procedure, WorkingCalendar calendar, List<Fact> facts, Course course, Instant now) {

    Stage stage() {
        return course.stage();
    }

    Optional<Stage> stage(String id) {
        return procedure.stages().stream().filter(any -> any.id().equals(id)).findFirst();
    }

    Optional<Consent> consent(String id) {
        return procedure.consents().stream().filter(any -> any.id().equals(id)).findFirst();
    }

    /** Whether a consent is complete, and nobody took it back or refused since. */
    boolean hasConsent(String consent) {
        int complete = course.newest(FactType.CONSENT_COMPLETE, consent);
        return complete > course.newest(FactType.CONSENT_WITHDRAWN, consent)
                && complete > course.newest(FactType.CONSENT_REFUSED, consent);
    }

    /** Whether a check is on record with the answer yes, the newest word counting. */
    boolean isChecked(String check) {
        int recorded = course.newest(FactType.GUARD_RECORDED, check);
        return recorded > 0 && "yes".equals(course.fact(recorded).detail(Fact.RESULT));
    }

    /** The same once it has gone that way. */
    Hearing after(List<Fact> then, Course way) {
        return new Hearing(procedure, calendar, then, way, now);
    }

    /** How it stands if these facts were added. */
    Standing with(List<Fact> more) {
        List<Fact> all = new java.util.ArrayList<>(facts);
        all.addAll(more);
        return Standing.of(procedure, calendar, all, now);
    }

    Standing standing() {
        return with(List.of());
    }
}
