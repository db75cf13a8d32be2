package org.gehoor.procedure;

import static org.gehoor.procedure.Strength.AIM;
import static org.gehoor.procedure.Strength.INTERNAL;
import static org.gehoor.procedure.Strength.PUBLISHED;
import static org.gehoor.procedure.Strength.STATUTORY;

import java.util.List;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.filing.OralMode;
import org.gehoor.procedure.stage.StageKind;

/** The five published procedures, as far as their stages, terms and letters go. */
public final class FiveProcedures {

    private FiveProcedures() {}

    public static Procedure solidaris() {
        return Sketch.of("solidaris")
                .stage("receipt", StageKind.INTAKE, "registered -> admissibility")
                .stage("admissibility", StageKind.TRIAGE, "admissible -> investigation", "inadmissible -> closed")
                .stage("investigation", StageKind.INVESTIGATION, "decided -> answered")
                .stageAfter("disagreed", "national", StageKind.REVIEW, "decided -> answered")
                .outcomes("answer")
                .disagreement("investigation", "disagreed", "national")
                .deadline("acknowledge", PUBLISHED, "8 days", "received", "message.sent:acknowledgement")
                .with(Parts.recurring(
                        PUBLISHED,
                        "3 weeks",
                        "received",
                        Recurring.Anchor.LAST_SENT,
                        List.of(),
                        "admissibility",
                        "investigation"))
                .with(Parts.message("acknowledgement", "registered", null, List.of(), "recurring.status"))
                .message("inadmissible", "inadmissible")
                .message("status", "recurring")
                .message("answer", "decided")
                .draw();
    }

    public static Procedure dijkstra() {
        String[] answers = {"message.sent:decision", "message.sent:decision_unfounded"};
        return Sketch.of("dijkstra")
                .stage("intake", StageKind.INTAKE, "handed_over -> investigation")
                .stage(
                        "investigation",
                        StageKind.INVESTIGATION,
                        "decided[founded partly_founded] -> redress",
                        "decided[unfounded] -> answered")
                .stage("redress", StageKind.REDRESS, "redress.recorded -> answered")
                .stageAfter("objection", "reassessment", StageKind.REVIEW, "decided -> answered")
                .stageAfter("disagreed", "conversation", StageKind.REVIEW, "settled -> closed", "not_resolved -> kifid")
                .stage("kifid", StageKind.REFERRAL, "referred -> closed")
                .outcomes("founded", "partly_founded", "unfounded")
                .disagreement("investigation", "objection", "reassessment")
                .disagreement("investigation,redress,reassessment", "disagreed", "conversation")
                .with(Parts.deadline(
                        "hand-over", INTERNAL, "3 working days", "received", List.of("intake"), null, "handed_over"))
                .deadline("answer", PUBLISHED, "3 weeks", "received", answers)
                .deadline("answer-internal", INTERNAL, "2 weeks", "received", answers)
                .with(Parts.message("acknowledgement", "registered", null, List.of(), "deadlines.answer"))
                .with(Parts.message("in_handling", "handed_over", null, List.of(), "deadlines.answer"))
                .with(Parts.message("decision", "decided", null, List.of("founded", "partly_founded"), null))
                .with(Parts.message("decision_unfounded", "decided", null, List.of("unfounded"), null))
                .with(Parts.onEntering("kifid", "closing_unresolved"))
                .draw();
    }

    public static Procedure lm() {
        return lm(OralClock.FROM_CALL);
    }

    public static Procedure lm(OralClock clock) {
        return Sketch.of("lm")
                .oral(OralMode.REQUEST_WRITTEN, clock)
                .optionalStage(
                        "confirm", StageKind.INTAKE, null, "confirmed_in_writing -> handling", "unconfirmed -> closed")
                .stage("handling", StageKind.INVESTIGATION, "decided -> answered")
                .stageAfter("disagreed", "ombuds", StageKind.REFERRAL, "referred -> closed")
                .outcomes("answer")
                .disagreement("handling", "disagreed", "ombuds")
                .deadline(
                        "acknowledge",
                        PUBLISHED,
                        "10 days",
                        "received",
                        "message.sent:acknowledgement",
                        "message.sent:confirmation_request")
                .deadline("outcome", PUBLISHED, "45 days", "received", "message.sent:answer")
                .with(Parts.message("confirmation_request", "registered", Filed.ORAL, List.of(), null))
                .with(Parts.message("acknowledgement", "registered", Filed.WRITTEN, List.of(), null))
                .message("answer", "decided")
                .draw();
    }

    public static Procedure office() {
        String[] solved = {"settled", "message.sent:decision"};
        return Sketch.of("office")
                .stage("step1", StageKind.FIRST_LINE, "settled -> closed", "decided -> answered")
                .stageAfter(
                        "disagreed",
                        "step2",
                        StageKind.ESCALATION,
                        "settled -> closed",
                        "decided -> answered",
                        "deadline.breached:step2-resolve -> board")
                .stage("board", StageKind.ESCALATION, "settled -> closed", "not_agreed -> closed")
                .outcomes("settled", "answered", "not_agreed")
                .disagreement("step1", "disagreed", "step2")
                .with(Parts.deadline("step1-resolve", AIM, "48 hours", "first_contact", List.of("step1"), null, solved))
                .with(Parts.deadline(
                        "step2-resolve", AIM, "48 working hours", "stage.entered", List.of("step2"), null, solved))
                .with(Parts.deadline(
                        "board-solution",
                        PUBLISHED,
                        "20 working days",
                        "stage.entered",
                        List.of("board"),
                        null,
                        "settled"))
                .with(Parts.recurring(
                        AIM,
                        "2 working days",
                        "registered",
                        Recurring.Anchor.LAST_SENT,
                        List.of(Recurring.ANY_MESSAGE)))
                .message("acknowledgement", "registered")
                .message("status", "recurring")
                .message("decision", "decided,settled")
                .message("closing_unresolved", "not_agreed")
                .draw();
    }

    public static Procedure dermatologist() {
        return Sketch.of("247")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed", "not_resolved -> reception")
                .stage(
                        "reception",
                        StageKind.RECEPTION,
                        "consent.complete:mediation -> mediation",
                        "consent.refused:mediation -> dispute",
                        "judgment_asked -> judgment",
                        "not_resolved -> dispute")
                .optionalStage(
                        "mediation", StageKind.MEDIATION, "mediation", "settled -> closed", "not_resolved -> dispute")
                .optionalStage("judgment", StageKind.REVIEW, null, "decided -> answered")
                .stage("dispute", StageKind.REFERRAL, "referred -> closed", "complainant_stops -> closed")
                .with(Parts.consentOfBoth("mediation"))
                .outcomes("settled", "judgment", "dispute")
                .with(Parts.deadline(
                        "judgment",
                        STATUTORY,
                        "6 weeks",
                        "received",
                        List.of(),
                        Filed.WRITTEN,
                        "message.sent:judgment"))
                .message("acknowledgement", "registered")
                .message("judgment", "decided")
                .with(Parts.onEntering("dispute", "closing_unresolved"))
                .draw();
    }
}
