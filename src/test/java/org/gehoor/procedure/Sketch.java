package org.gehoor.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.custody.Confidentiality;
import org.gehoor.procedure.custody.ConfidentialityLevel;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.custody.Retention;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.filing.Admissibility;
import org.gehoor.procedure.filing.ComplaintScope;
import org.gehoor.procedure.filing.Oral;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.filing.OralMode;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.procedure.filing.Reminder;
import org.gehoor.procedure.filing.Unconfirmed;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageKind;
import org.jspecify.annotations.Nullable;

/** Draws a procedure in a few lines, so that a test shows only what it is about. */
public final class Sketch {

    private final String id;
    private OralMode mode = OralMode.STAFF_WRITES_DOWN;
    private OralClock clock = OralClock.FROM_CALL;
    private final List<Reminder> reminders = new ArrayList<>();
    private @Nullable Unconfirmed unconfirmed;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Recurring> recurring = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<ExternalBody> external = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    private @Nullable Learning learning;

    private Sketch(String id) {
        this.id = id;
    }

    public static Sketch of(String id) {
        return new Sketch(id);
    }

    public Sketch oral(OralMode mode, OralClock clock) {
        this.mode = mode;
        this.clock = clock;
        return this;
    }

    public Sketch remind(String after, String askAfter) {
        reminders.add(new Reminder(after, null));
        unconfirmed = new Unconfirmed(askAfter, null, null);
        return this;
    }

    public Sketch stage(String id, StageKind kind, String... exits) {
        stages.add(Parts.stage(id, kind, false, List.of(), null, exits));
        return this;
    }

    public Sketch optionalStage(String id, StageKind kind, @Nullable String consent, String... exits) {
        stages.add(Parts.stage(id, kind, true, List.of(), consent, exits));
        return this;
    }

    public Sketch stageAfter(String event, String id, StageKind kind, String... exits) {
        stages.add(Parts.stage(id, kind, false, List.of(event), null, exits));
        return this;
    }

    public Sketch deadline(String id, Strength strength, String within, String from, String... until) {
        deadlines.add(Parts.deadline(id, strength, within, from, List.of(), null, until));
        return this;
    }

    public Sketch with(Deadline deadline) {
        deadlines.add(deadline);
        return this;
    }

    public Sketch with(Recurring letter) {
        recurring.add(letter);
        return this;
    }

    public Sketch with(Message message) {
        messages.add(message);
        return this;
    }

    public Sketch with(ExternalBody body) {
        external.add(body);
        return this;
    }

    public Sketch with(Consent consent) {
        consents.add(consent);
        return this;
    }

    public Sketch outcomes(String... ids) {
        for (String outcome : ids) {
            outcomes.add(
                    new Outcome(outcome, Map.of(), List.of("motivation"), List.of(), List.of(), List.of(), null, null));
        }
        return this;
    }

    public Sketch disagreement(String after, String event, String to) {
        disagreements.add(new Disagreement(Arrays.asList(after.split(",")), to, event, "complainant"));
        return this;
    }

    public Sketch message(String id, String event) {
        messages.add(Parts.message(id, event, null, List.of(), null));
        return this;
    }

    public Sketch with(Learning how) {
        learning = how;
        return this;
    }

    public Procedure draw() {
        return new Procedure(
                Procedure.SCHEMA,
                id,
                "1.0",
                new Basis("invented", null),
                Procedure.Cost.FREE,
                new ComplaintScope(List.of("service"), List.of(), List.of(), ComplaintScope.Sensitivity.ORDINARY),
                new Registration(true, true, List.of()),
                new Oral(
                        Oral.Allowed.STATED,
                        mode,
                        null,
                        null,
                        false,
                        Oral.OnTheSpot.AS_ANY_OTHER,
                        clock,
                        reminders,
                        unconfirmed),
                new Admissibility(false, null, List.of(), null),
                stages,
                consents,
                deadlines,
                recurring,
                outcomes,
                disagreements,
                external,
                null,
                messages,
                new Confidentiality(
                        ConfidentialityLevel.NORMAL, false, null, null, List.of(), false, List.of(), List.of()),
                null,
                new Retention("closed", "5 years", true, null),
                learning,
                List.of(),
                null,
                List.of());
    }
}
