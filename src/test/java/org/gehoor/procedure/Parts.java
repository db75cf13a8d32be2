package org.gehoor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.DayEnd;
import org.gehoor.procedure.calendar.HourStart;
import org.gehoor.procedure.calendar.Roll;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.BodyKind;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;
import org.gehoor.procedure.stage.StageKind;
import org.jspecify.annotations.Nullable;

/** Parts of a procedure with only the keys that a test cares about. */
public final class Parts {

    private Parts() {}

    /** An exit as {@code decided[founded partly_founded] -> redress} or {@code consent.complete:mediation -> mediation}. */
    public static StageExit exit(String words) {
        String[] ends = words.split(" -> ");
        int bracket = ends[0].indexOf('[');
        String event = bracket < 0 ? ends[0] : ends[0].substring(0, bracket);
        List<String> outcomes = bracket < 0
                ? List.of()
                : Arrays.asList(
                        ends[0].substring(bracket + 1, ends[0].length() - 1).split(" "));
        String[] about = event.split(":");
        String subject = about.length == 1 ? null : about[1];
        boolean consent = event.startsWith("consent");
        return new StageExit(about[0], ends[1], outcomes, consent ? subject : null, consent ? null : subject, null);
    }

    public static Stage stage(
            String id,
            StageKind kind,
            boolean optional,
            List<String> enterOn,
            @Nullable String consent,
            String... exits) {
        return new Stage(
                id,
                kind,
                Map.of(),
                id + "-owner",
                id + "-queue",
                List.of(),
                List.of(),
                null,
                List.of(),
                consent,
                optional,
                null,
                false,
                enterOn,
                null,
                null,
                null,
                Arrays.stream(exits).map(Parts::exit).toList());
    }

    public static Deadline deadline(
            String id,
            Strength strength,
            String within,
            String from,
            List<String> stages,
            @Nullable Filed onlyIf,
            String... until) {
        return new Deadline(
                id,
                null,
                strength,
                within,
                from,
                List.of(until),
                stages,
                onlyIf,
                Deadline.Plan.BY_DUE,
                Roll.NONE,
                DayEnd.MIDNIGHT,
                HourStart.AT_ONCE,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    public static Recurring recurring(
            Strength strength,
            String every,
            String from,
            Recurring.Anchor anchor,
            List<String> satisfiedBy,
            String... during) {
        return new Recurring(
                "status",
                null,
                strength,
                every,
                from,
                List.of(during),
                "09:00",
                "status",
                anchor,
                satisfiedBy,
                Roll.PREVIOUS_WORKING_DAY,
                true,
                null);
    }

    public static Message message(
            String id, String event, @Nullable Filed onlyIf, List<String> outcome, @Nullable String dueFrom) {
        return new Message(
                id,
                Arrays.asList(event.split(",")),
                onlyIf,
                List.of(),
                outcome,
                null,
                List.of(),
                List.of("number"),
                dueFrom,
                Map.of(),
                null);
    }

    public static Message onEntering(String stage, String id) {
        return new Message(
                id,
                List.of("stage.entered"),
                null,
                List.of(stage),
                List.of(),
                null,
                List.of(),
                List.of("number"),
                null,
                Map.of(),
                null);
    }

    public static Consent consentOfBoth(String id) {
        return new Consent(id, List.of("complainant", "dermatologist"), Consent.Mode.ALL, null, true, List.of());
    }

    public static ExternalBody body(String id, String... mentionIn) {
        return new ExternalBody(id, id, BodyKind.DISPUTES_INSTITUTE, List.of(), List.of(mentionIn), null, null, null);
    }
}
