package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

/** What each of the five procedures owes and may tell on the day a complaint comes in. */
class FirstDayTest {

    private static final Instant MONDAY = amsterdam("2026-02-02T16:30:12");
    private static final WorkingCalendar CALENDAR = Calendars.dutchCommon();

    @Test
    void solidarisDecidesAdmissibilityAndTellsTheLatestFirstStatus() {
        Standing standing = registered(FiveProcedures.solidaris(), Filed.WRITTEN);

        assertThat(standing.stage()).isEqualTo("admissibility");
        assertThat(standing.state()).isEqualTo(State.ASSESSING);
        assertThat(standing.owner()).isEqualTo("admissibility-owner");
        assertThat(standing.queue()).isEqualTo("admissibility-queue");
        assertThat(standing.promises()).extracting(Promise::id).containsExactly("acknowledge", "status");
        assertThat(standing.promises())
                .extracting(Promise::lastDay)
                .containsExactly(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 23));
        assertThat(standing.promises().get(1).sendAt()).isEqualTo(amsterdam("2026-02-23T09:00"));
        assertOwes(standing, "acknowledgement");
        assertThat(told(FiveProcedures.solidaris(), "acknowledgement", Filed.WRITTEN))
                .contains(wholeDay("status", PromiseKind.RECURRING, LocalDate.of(2026, 2, 23)));
    }

    @Test
    void dijkstraTellsThreeWeeksAndSteersOnTwo() {
        Procedure dijkstra = FiveProcedures.dijkstra();
        Standing standing = registered(dijkstra, Filed.WRITTEN);

        assertThat(standing.stage()).isEqualTo("intake");
        assertThat(standing.state()).isEqualTo(State.REGISTERED);
        assertThat(standing.promises())
                .extracting(Promise::id)
                .containsExactly("hand-over", "answer", "answer-internal");
        assertThat(standing.promises())
                .extracting(Promise::lastDay)
                .containsExactly(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 16));
        assertOwes(standing, "acknowledgement");
        assertThat(told(dijkstra, "acknowledgement", Filed.WRITTEN))
                .contains(wholeDay("answer", PromiseKind.DEADLINE, LocalDate.of(2026, 2, 23)));
    }

    @Test
    void lmTellsFortyFiveDaysForTheTenDaysEndWithTheLetterItself() {
        Procedure lm = FiveProcedures.lm();
        Standing standing = registered(lm, Filed.WRITTEN);

        assertThat(standing.stage()).isEqualTo("handling");
        assertThat(standing.state()).isEqualTo(State.IN_PROGRESS);
        assertOwes(standing, "acknowledgement");
        assertThat(told(lm, "acknowledgement", Filed.WRITTEN))
                .contains(wholeDay("outcome", PromiseKind.DEADLINE, LocalDate.of(2026, 3, 19)));
    }

    @Test
    void lmAsksTheCallerToConfirmWhileTheClocksRun() {
        Procedure lm = FiveProcedures.lm();
        Standing standing = registered(lm, Filed.ORAL);

        assertThat(standing.stage()).isEqualTo("confirm");
        assertThat(standing.state()).isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(standing.promises()).extracting(Promise::id).containsExactly("acknowledge", "outcome");
        assertOwes(standing, "confirmation_request");
        assertThat(told(lm, "confirmation_request", Filed.ORAL))
                .contains(wholeDay("outcome", PromiseKind.DEADLINE, LocalDate.of(2026, 3, 19)));
    }

    @Test
    void theOfficeTellsItsFortyEightHoursAsAnAimToTheMinute() {
        Procedure office = FiveProcedures.office();
        Standing standing = registered(office, Filed.WRITTEN);

        assertThat(standing.stage()).isEqualTo("step1");
        assertOwes(standing, "acknowledgement");
        assertThat(told(office, "acknowledgement", Filed.WRITTEN))
                .contains(new ToldDate(
                        "step1-resolve", PromiseKind.DEADLINE, true, LocalDate.of(2026, 2, 4), LocalTime.of(16, 30)));
    }

    @Test
    void theDermatologistTellsSixWeeksOnlyToWhoWrote() {
        Procedure dermatologist = FiveProcedures.dermatologist();

        assertThat(registered(dermatologist, Filed.WRITTEN).stage()).isEqualTo("talk");
        assertThat(told(dermatologist, "acknowledgement", Filed.WRITTEN))
                .contains(wholeDay("judgment", PromiseKind.DEADLINE, LocalDate.of(2026, 3, 16)));
        assertThat(registered(dermatologist, Filed.ORAL).promises()).isEmpty();
        assertThat(told(dermatologist, "acknowledgement", Filed.ORAL)).isEmpty();
    }

    @Test
    void anInternalTermIsNeverToldNotEvenWhenItIsTheOnlyOne() {
        Procedure procedure = Sketch.of("quiet")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed")
                .deadline("steer", Strength.INTERNAL, "2 weeks", "received", "settled")
                .message("acknowledgement", "registered")
                .draw();

        assertThat(told(procedure, "acknowledgement", Filed.WRITTEN)).isEmpty();
    }

    @Test
    void aPublishedTermIsToldBeforeAnEarlierAim() {
        Procedure procedure = Sketch.of("both")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed")
                .deadline("goal", Strength.AIM, "2 days", "received", "settled")
                .deadline("limit", Strength.PUBLISHED, "8 weeks", "received", "settled")
                .message("acknowledgement", "registered")
                .draw();

        assertThat(told(procedure, "acknowledgement", Filed.WRITTEN))
                .contains(wholeDay("limit", PromiseKind.DEADLINE, LocalDate.of(2026, 3, 30)));
    }

    @Test
    void countsFromTheArrivalAlsoWhenTheHubWasDown() {
        Fact registered = Fact.registered(amsterdam("2026-02-04T08:00"), MONDAY, "mail", Filed.WRITTEN);
        Standing standing =
                Standing.of(FiveProcedures.solidaris(), CALENDAR, List.of(registered), amsterdam("2026-02-04T08:00"));

        assertThat(standing.promises().get(0).lastDay()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(standing.promises().get(0).trace())
                .containsExactly(
                        "8 days from Mon 2 Feb 2026, which is not counted, end on Tue 10 Feb 2026.",
                        "In time until the end of Tue 10 Feb 2026 (Europe/Amsterdam).");
        assertThat(standing.owed().get(0).dueAt()).isEqualTo(amsterdam("2026-02-04T08:00"));
    }

    @Test
    void refusesAHistoryWithoutItsBeginning() {
        assertThatThrownBy(() -> Standing.of(FiveProcedures.lm(), CALENDAR, List.of(), MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begin with `registered`");
    }

    private static Standing registered(Procedure procedure, Filed filed) {
        return Standing.of(procedure, CALENDAR, List.of(Fact.registered(MONDAY, MONDAY, "mail", filed)), MONDAY);
    }

    private static Optional<ToldDate> told(Procedure procedure, String message, Filed filed) {
        return told(procedure, message, registered(procedure, filed));
    }

    private static Optional<ToldDate> told(Procedure procedure, String message, Standing standing) {
        return procedure.messages().stream()
                .filter(candidate -> candidate.id().equals(message))
                .findFirst()
                .flatMap(letter -> ToldDate.in(letter, procedure, CALENDAR, standing));
    }

    private static ToldDate wholeDay(String promise, PromiseKind kind, LocalDate day) {
        return new ToldDate(promise, kind, false, day, null);
    }

    private static void assertOwes(Standing standing, String letter) {
        assertThat(standing.owed())
                .filteredOn(owed -> !owed.dueAt().isAfter(MONDAY))
                .containsExactly(Owed.letter(letter, 1, MONDAY, "registered on Mon 2 Feb 2026 16:30:12"));
    }

    @Test
    void aStatusLetterDoesNotTellTheDateOfStatusLettersAsThatOfASolution() {
        Procedure office = FiveProcedures.office();
        assertThat(told(office, "status", Filed.WRITTEN).map(ToldDate::promise)).contains("step1-resolve");

        Instant after = amsterdam("2026-02-05T09:00");
        Standing late =
                Standing.of(office, CALENDAR, List.of(Fact.registered(MONDAY, MONDAY, "mail", Filed.WRITTEN)), after);
        assertThat(told(office, "status", late)).isEmpty();
    }
}
