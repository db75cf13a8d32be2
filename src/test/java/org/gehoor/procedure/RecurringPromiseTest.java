package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.duty.Recurring.Anchor;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

/** A status every three weeks from Monday 16 March 2026, over Easter. */
class RecurringPromiseTest {

    private final List<Fact> facts = new ArrayList<>(List.of(
            Fact.registered(amsterdam("2026-03-16T10:00"), amsterdam("2026-03-16T10:00"), "mail", Filed.WRITTEN)));

    @Test
    void countsFromReceiptAlsoWhenItWasRegisteredTheNextDay() {
        facts.set(
                0,
                Fact.registered(amsterdam("2026-03-17T00:01"), amsterdam("2026-03-16T23:59"), "mail", Filed.WRITTEN));
        assertThat(Standing.of(
                                FiveProcedures.solidaris(),
                                Calendars.dutchCommon(),
                                facts,
                                amsterdam("2026-03-17T00:01"))
                        .promises())
                .filteredOn(promise -> promise.kind() == PromiseKind.RECURRING)
                .extracting(Promise::lastDay)
                .containsExactly(LocalDate.of(2026, 4, 6));
    }

    @Test
    void isSentBeforeTheHolidayButPromisedForTheDayItself() {
        Promise first = status(Anchor.LAST_SENT, "2026-03-16T10:00");

        assertThat(first.kind()).isEqualTo(PromiseKind.RECURRING);
        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(first.sendAt()).isEqualTo(amsterdam("2026-04-03T09:00"));
        assertThat(first.trace())
                .contains("The letter goes out on Fri 3 Apr 2026 09:00, as Mon 6 Apr 2026 is closed (Paasmaandag).");
    }

    @Test
    void countsFromTheLastOneSentOrAlongTheGrid() {
        happens("2026-04-03T09:00", "message.sent:status");

        assertThat(status(Anchor.LAST_SENT, "2026-04-04T10:00").sendAt()).isEqualTo(amsterdam("2026-04-24T09:00"));
        assertThat(status(Anchor.GRID, "2026-04-04T10:00").sendAt()).isEqualTo(amsterdam("2026-04-27T09:00"));
    }

    @Test
    void keepsTheGridWhenAHandlerWroteInBetween() {
        happens("2026-03-20T15:00", "message.sent:status");

        assertThat(status(Anchor.GRID, "2026-03-21T10:00").sendAt()).isEqualTo(amsterdam("2026-04-03T09:00"));
    }

    @Test
    void doesNotCountALetterThatBounced() {
        happens("2026-04-03T09:00", "message.sent:status");
        happens("2026-04-03T09:02", "message.bounced:status");

        assertThat(status(Anchor.LAST_SENT, "2026-04-04T10:00").lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void countsFromTheOneBeforeWhenTheLastOneBounced() {
        happens("2026-03-20T09:00", "message.sent:status", Map.of(Fact.ORDINAL, "1"));
        happens("2026-04-03T09:00", "message.sent:status", Map.of(Fact.ORDINAL, "2"));
        happens("2026-04-03T09:02", "message.bounced:status", Map.of(Fact.ORDINAL, "2"));

        assertThat(status(Anchor.LAST_SENT, "2026-04-04T10:00").lastDay()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void isNotOwedAtOnceWhereItGoesOnAfterAnAnswer() {
        Procedure office = FiveProcedures.office();
        happens("2026-03-16T11:00", "message.sent:acknowledgement");
        happens("2026-03-17T10:00", "decided");
        happens("2026-03-17T10:01", "message.sent:decision");
        happens("2026-04-08T10:00", "disagreed");

        Standing standing = Standing.of(office, Calendars.dutchCommon(), facts, amsterdam("2026-04-08T10:00"));
        assertThat(standing.owed())
                .filteredOn(
                        owed -> owed.kind() == OwedKind.LETTER && owed.what().equals("status"))
                .extracting(Owed::dueAt)
                .containsExactly(amsterdam("2026-04-10T09:00"));
    }

    @Test
    void isBrokenAfterTheDayThatWasPromised() {
        assertThat(status(Anchor.LAST_SENT, "2026-04-06T23:00").state()).isEqualTo(PromiseState.OPEN);

        Promise broken = status(Anchor.LAST_SENT, "2026-04-07T00:00");
        assertThat(broken.state()).isEqualTo(PromiseState.BREACHED);
        assertThat(broken.stateAt()).isEqualTo(amsterdam("2026-04-07T00:00"));
    }

    @Test
    void endsWithItsStages() {
        happens("2026-03-17T09:00", "decided");

        assertThat(standing(Anchor.LAST_SENT, List.of(), "2026-03-17T10:00").promises())
                .isEmpty();
    }

    @Test
    void isSatisfiedByAnyMessageToTheComplainantWhereSaidSo() {
        happens("2026-03-20T15:00", "message.sent:acknowledgement");

        Standing standing = standing(Anchor.LAST_SENT, List.of("any_message_to_complainant"), "2026-03-21T10:00");
        assertThat(standing.promises().get(0).lastDay()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void isNotSatisfiedByALetterToSomebodyElse() {
        happens("2026-03-20T15:00", "message.sent:acknowledgement@dermatologist");

        Standing standing = standing(Anchor.LAST_SENT, List.of("any_message_to_complainant"), "2026-03-21T10:00");
        assertThat(standing.promises().get(0).lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    private void happens(String at, String type) {
        happens(at, type, Map.of());
    }

    private void happens(String at, String type, Map<String, String> details) {
        facts.add(new Fact(type, amsterdam(at), details));
    }

    private Promise status(Anchor anchor, String moment) {
        return standing(anchor, List.of(), moment).promises().get(0);
    }

    private Standing standing(Anchor anchor, List<String> satisfiedBy, String moment) {
        Procedure procedure = Sketch.of("fund")
                .stage("investigation", StageKind.INVESTIGATION, "decided -> answered")
                .with(Parts.recurring(Strength.PUBLISHED, "3 weeks", "received", anchor, satisfiedBy, "investigation"))
                .message("acknowledgement", "registered")
                .message("status", "recurring")
                .draw();
        return Standing.of(procedure, Calendars.belgian(), facts, amsterdam(moment));
    }
}
