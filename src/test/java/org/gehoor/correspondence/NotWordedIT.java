package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehoor.correspondence.wording.HandlerNotices;
import org.gehoor.correspondence.wording.ReceiptLetters;
import org.gehoor.correspondence.wording.TornTemplate;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.ByHand;
import org.gehoor.register.Command;
import org.gehoor.register.DueMoments;
import org.gehoor.register.OrderBook;
import org.gehoor.register.Receipts;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class NotWordedIT {

    private static final String KLAGER = "klager1@klager.example";

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void asksAPersonAndWaitsWhereATemplateWantsAFactThatIsNotThere() {
        hub.complaint("kantoor", KLAGER);
        LetterWriter writer = new LetterWriter(
                hub.the(DueMoments.class),
                TornTemplate.letters(hub.rooms(), "kantoor", "acknowledgement", "Re: [{{number}}]\n{{decision}}"),
                hub.the(HandlerNotices.class),
                hub.the(Receipts.class),
                hub.the(ReceiptLetters.class),
                hub.the(LetterBook.class),
                hub.the(Breaker.class),
                hub.the(Register.class),
                event -> {},
                hub.the(Clock.class));
        long due = writer.claim().get(0);
        for (String until : List.of("2026-02-02T10:01:30Z", "2026-02-02T11:00:30Z")) {
            TransactionTemplate one = hub.the(TransactionTemplate.class);
            Throwable torn = catchThrowable(() -> one.execute(status -> writer.write(due)));
            Writing writing = one.execute(status -> writer.notWorded(due, torn));
            assertThat(writing).isInstanceOfSatisfying(Writing.Delayed.class, delayed -> {
                assertThat(delayed.until()).isEqualTo(until);
                assertThat(delayed.why()).contains("decision");
            });
        }
        assertThat(hub.owed()).containsExactly("letter acknowledgement", "person acknowledgement not worded");
        assertThat(hub.count("letter")).isZero();
    }

    @Test
    void asksAPersonAndWaitsWhateverKeepsALetterFromBeingWorded() {
        Registration dossier = hub.complaint("solidaris", KLAGER);
        hub.registerCanNotRead("solidaris");
        assertThat(hub.writeAll()).singleElement().isInstanceOfSatisfying(Writing.Delayed.class, delayed -> assertThat(
                        delayed.until())
                .isEqualTo("2026-02-02T10:01:30Z"));
        assertThat(hub.owed()).containsExactly("letter acknowledgement", "person acknowledgement not worded");
        assertThat(hub.writeAll()).as("not before the minute is over").isEmpty();
        hub.rooms().clock().turn(Duration.ofMinutes(1));
        assertThat(hub.writeAll()).singleElement().isInstanceOf(Writing.Delayed.class);
        hub.rooms().clock().turn(Duration.ofMinutes(1));
        assertThat(hub.writeAll()).as("not before the hour is over").isEmpty();

        hub.registerReadsAgain();
        hub.rooms().clock().turn(Duration.ofHours(1));
        assertThat(hub.writeAll()).containsExactly(new Writing.Written(1, dossier.number()));
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void nobodyLooksAnyMoreWhereTheWordsThatItLackedWereSent() {
        Registration dossier = hub.complaint("solidaris", KLAGER);
        hub.writeAll();
        ByHand.record(hub.rooms()::the, dossier.dossier(), "decided", Map.of("outcome", "answer"));
        hub.writeAll();
        assertThat(hub.owed()).containsExactly("person answer not mailed");

        Order order = new Order(
                CommandType.SEND_MESSAGE,
                Map.of("message", List.of("answer")),
                Map.of("reasons", "De bon was er niet bij."),
                "");
        Command command = new Command(
                "solidaris", "1", "00", new Actor("crm", List.of("mediator"), false), dossier.number(), null, order);
        assertThat(hub.the(OrderBook.class).carryOut(command).reason()).isNull();
        hub.writeAll();
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void bothersNobodyWhenTheDatabaseWasOnlyAway() {
        hub.complaint("kantoor", KLAGER);
        LetterWriter writer = hub.the(LetterWriter.class);
        Writing writing = writer.notWorded(writer.claim().get(0), new CannotCreateTransactionException("away"));
        assertThat(writing).isInstanceOfSatisfying(Writing.Delayed.class, delayed -> assertThat(delayed.until())
                .isEqualTo("2026-02-02T10:01:30Z"));
        assertThat(hub.owed()).containsExactly("letter acknowledgement");
    }
}
