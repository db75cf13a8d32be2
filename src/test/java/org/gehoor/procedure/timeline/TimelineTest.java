package org.gehoor.procedure.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gehoor.procedure.FiveProcedures;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Sketch;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.filing.OralMode;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void whatIsDueAtTheMomentOfAnEventComesBeforeIt() {
        Procedure procedure = Sketch.of("x")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed")
                .deadline("solve", Strength.AIM, "24 hours", "received", "settled")
                .message("acknowledgement", "registered")
                .draw();

        assertThat(lines(procedure, "2026-02-02T10:00", "2026-02-02T10:00=settled"))
                .containsSubsequence(
                        "Mon 2 Feb 2026 10:00 letter acknowledgement",
                        "Mon 2 Feb 2026 10:00 event settled",
                        "Mon 2 Feb 2026 10:00 closing closed");
    }

    @Test
    void aBreachThatLeadsOnIsABreachAndNoLapse() {
        List<String> lines = lines(
                FiveProcedures.office(),
                "2026-04-02T10:00",
                "2026-04-03T10:00=decided[answered]",
                "2026-04-03T16:30=disagreed");

        assertThat(lines)
                .containsSubsequence(
                        "Fri 3 Apr 2026 16:30 stage step2, queue step2-queue",
                        "Fri 3 Apr 2026 16:30 promise step2-resolve by Tue 14 Apr 2026 16:30",
                        "Tue 14 Apr 2026 16:30 breach step2-resolve",
                        "Tue 14 Apr 2026 16:30 stage board, queue board-queue")
                .noneMatch(line -> line.contains("step2-resolve lapses"));
    }

    @Test
    void aCallIsConfirmedRemindedOfAndInTheEndAPersons() {
        Procedure procedure = Sketch.of("lm")
                .oral(OralMode.REQUEST_WRITTEN, OralClock.FROM_CALL)
                .remind("10 days", "30 days")
                .optionalStage("confirm", StageKind.INTAKE, null, "confirmed_in_writing -> handling")
                .stage("handling", StageKind.INVESTIGATION, "decided -> answered")
                .message("confirmation_request", "registered")
                .message("confirmation_reminder", "reminder")
                .draw();
        Arrival call = new Arrival(at("2026-02-02T10:00"), "phone", Filed.ORAL);

        assertThat(lines(Timeline.of(procedure, Calendars.dutchCommon(), call, List.of(), at("2026-12-31T12:00"))))
                .containsSubsequence(
                        "Mon 2 Feb 2026 10:00 letter confirmation_request",
                        "Thu 12 Feb 2026 09:00 letter confirmation_reminder",
                        "Thu 5 Mar 2026 00:00 person unconfirmed");
    }

    @Test
    void aLetterThatComesAgainAndAgainIsToldThreeTimesThenCounted() {
        assertThat(lines(FiveProcedures.solidaris(), "2026-03-16T10:00"))
                .containsSubsequence(
                        "Fri 3 Apr 2026 09:00 letter status",
                        "Fri 24 Apr 2026 09:00 letter status",
                        "Fri 15 May 2026 09:00 letter status",
                        "Fri 5 Jun 2026 09:00 letter status, 10 more from here, the last on Fri 11 Dec 2026 09:00");
    }

    @Test
    void whatIsNotPossibleIsToldWithTheReason() {
        Arrival mail = new Arrival(at("2026-02-02T10:00"), "mail", Filed.WRITTEN);
        List<Event> events = List.of(
                event("2026-02-03T10:00=decided[answer]"),
                event("2026-02-03T11:00=consent.given:mediation"),
                event("2026-02-03T12:00=message.sent:unknown"),
                event("2026-02-03T13:00=withdrawn"),
                event("2026-02-03T14:00=admissible"));
        Timeline timeline =
                Timeline.of(FiveProcedures.solidaris(), Calendars.dutchCommon(), mail, events, at("2026-12-31T12:00"));

        assertThat(timeline.entries())
                .filteredOn(entry -> entry.kind() == EntryKind.REFUSED)
                .extracting(Entry::why)
                .containsExactly(
                        "the stage admissibility decides nothing",
                        "consent.given needs its party: write consent.given:mediation[<party>]",
                        "message.sent needs to know which: write message.sent:<id>, with one of acknowledgement,"
                                + " inadmissible, status, answer",
                        "admissible is not possible: the dossier is closed");
        assertThat(timeline.ends()).isEqualTo("Nothing more is due.");
    }

    @Test
    void consentIsCompleteWhenAllHaveGivenTheirs() {
        assertThat(lines(
                        FiveProcedures.dermatologist(),
                        "2026-03-05T10:00",
                        "2026-03-06T10:00=not_resolved",
                        "2026-03-07T10:00=consent.given:mediation[complainant]",
                        "2026-03-08T10:00=consent.given:mediation[dermatologist]"))
                .containsSubsequence(
                        "Fri 6 Mar 2026 10:00 stage reception, queue reception-queue",
                        "Sun 8 Mar 2026 10:00 stage mediation, queue mediation-queue",
                        "Fri 17 Apr 2026 00:00 breach judgment");
    }

    @Test
    void aWordThatIsNoEventIsRefusedWithARemedy() {
        assertThatThrownBy(() -> event("2026-02-03T10:00=decide"))
                .hasMessage("\"decide\" is not a fact that the hub knows — the command decide makes the fact decided:"
                        + " write that");
        assertThatThrownBy(() -> event("2026-02-03T10:00=consent.complete:mediation"))
                .hasMessageContaining("follows by itself");
        assertThatThrownBy(() -> event("2026-02-03T10:00=decided[")).hasMessageContaining("is no event");
    }

    private static List<String> lines(Procedure procedure, String received, String... events) {
        Arrival mail = new Arrival(at(received), "mail", Filed.WRITTEN);
        List<Event> parsed =
                new ArrayList<>(Arrays.stream(events).map(TimelineTest::event).toList());
        return lines(Timeline.of(procedure, Calendars.dutchCommon(), mail, parsed, at("2026-12-31T12:00")));
    }

    private static List<String> lines(Timeline timeline) {
        return timeline.entries().stream()
                .map(entry -> DateWords.time(entry.at().atZone(Calendars.AMSTERDAM)) + " "
                        + entry.kind().word() + " " + entry.what())
                .toList();
    }

    private static Event event(String words) {
        String[] parts = words.split("=", 2);
        return Event.parse(at(parts[0]), parts[1]);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Calendars.AMSTERDAM).toInstant();
    }
}
