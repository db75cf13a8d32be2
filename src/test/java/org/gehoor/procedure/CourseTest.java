package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** The ways through the five procedures, fact by fact. */
class CourseTest {

    private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

    @Test
    void solidarisGoesOverTheNationalMediator() {
        assertThat(walk(FiveProcedures.solidaris(), Filed.WRITTEN, "admissible", "decided", "disagreed", "decided"))
                .containsExactly(
                        "admissibility ASSESSING",
                        "investigation IN_PROGRESS",
                        "investigation ANSWERED",
                        "national IN_PROGRESS",
                        "national ANSWERED");
    }

    @Test
    void solidarisClosesWhatIsInadmissible() {
        assertThat(walk(FiveProcedures.solidaris(), Filed.WRITTEN, "inadmissible", "decided"))
                .containsExactly("admissibility ASSESSING", "admissibility CLOSED", "admissibility CLOSED");
    }

    @Test
    void lmWaitsForAWrittenConfirmationOfACall() {
        assertThat(walk(FiveProcedures.lm(), Filed.ORAL, "complainant.replied", "confirmed_in_writing", "decided"))
                .containsExactly(
                        "confirm AWAITING_CONFIRMATION",
                        "confirm AWAITING_CONFIRMATION",
                        "handling IN_PROGRESS",
                        "handling ANSWERED");
    }

    @Test
    void whoCannotWriteConfirmsOrally() {
        assertThat(walk(FiveProcedures.lm(), Filed.ORAL, "confirmed_orally"))
                .containsExactly("confirm AWAITING_CONFIRMATION", "handling IN_PROGRESS");
    }

    @Test
    void dijkstraRepairsWhatIsFoundedAndSendsAnObjectionToOthers() {
        assertThat(walk(FiveProcedures.dijkstra(), Filed.WRITTEN, "handed_over", "decided=founded", "redress.recorded"))
                .containsExactly(
                        "intake REGISTERED", "investigation IN_PROGRESS", "redress IN_PROGRESS", "redress ANSWERED");
        assertThat(walk(
                        FiveProcedures.dijkstra(),
                        Filed.WRITTEN,
                        "handed_over",
                        "decided=unfounded",
                        "objection",
                        "decided=unfounded",
                        "disagreed",
                        "not_resolved",
                        "referred"))
                .containsExactly(
                        "intake REGISTERED",
                        "investigation IN_PROGRESS",
                        "investigation ANSWERED",
                        "reassessment IN_PROGRESS",
                        "reassessment ANSWERED",
                        "conversation IN_PROGRESS",
                        "kifid IN_PROGRESS",
                        "kifid CLOSED");
    }

    @Test
    void theOfficeEscalatesByTheClockOnlyOnItsOwnDeadline() {
        assertThat(walk(
                        FiveProcedures.office(),
                        Filed.WRITTEN,
                        "decided",
                        "disagreed",
                        "deadline.breached:step1-resolve",
                        "deadline.breached:step2-resolve",
                        "not_agreed"))
                .containsExactly(
                        "step1 IN_PROGRESS",
                        "step1 ANSWERED",
                        "step2 IN_PROGRESS",
                        "step2 IN_PROGRESS",
                        "board IN_PROGRESS",
                        "board CLOSED");
    }

    @Test
    void theDermatologistMediatesOnlyWithTheConsentForIt() {
        assertThat(walk(
                        FiveProcedures.dermatologist(),
                        Filed.WRITTEN,
                        "not_resolved",
                        "consent.complete:recording",
                        "consent.complete:mediation",
                        "settled"))
                .containsExactly(
                        "talk IN_PROGRESS",
                        "reception IN_PROGRESS",
                        "reception IN_PROGRESS",
                        "mediation IN_PROGRESS",
                        "mediation CLOSED");
    }

    @Test
    void aClosedDossierMovesOnlyWhenReopened() {
        assertThat(walk(FiveProcedures.lm(), Filed.WRITTEN, "withdrawn", "disagreed", "reopened", "decided", "purged"))
                .containsExactly(
                        "handling IN_PROGRESS",
                        "handling CLOSED",
                        "handling CLOSED",
                        "handling IN_PROGRESS",
                        "handling ANSWERED",
                        "handling PURGED");
    }

    /** Each fact an hour after the one before; {@code decided=founded} carries an outcome. */
    private static List<String> walk(Procedure procedure, Filed filed, String... words) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.registered(START, START, "mail", filed)));
        List<String> way = new ArrayList<>(List.of(where(procedure, facts, START)));
        for (String word : words) {
            Instant at = START.plus(Duration.ofHours(facts.size()));
            String[] parts = word.split("=");
            facts.add(new Fact(parts[0], at, parts.length == 1 ? Map.of() : Map.of(Fact.OUTCOME, parts[1])));
            way.add(where(procedure, facts, at));
        }
        return way;
    }

    private static String where(Procedure procedure, List<Fact> facts, Instant at) {
        Standing standing = Standing.of(procedure, Calendars.dutchCommon(), facts, at);
        return standing.stage() + " " + standing.state();
    }
}
