package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.register.Admission;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AsideReaderIT {

    private Rooms rooms;
    private AsideReader reader;
    private TransactionTemplate transaction;
    private long waits;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
        reader = rooms.the(AsideReader.class);
        transaction = rooms.the(TransactionTemplate.class);
        waits = ((CounterAnswer.Kept)
                        rooms.the(Counter.class).take(new Handed("lm").by("web").form()))
                .message();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void refusesToReadInsideATransaction() {
        assertThatThrownBy(() -> transaction.execute(status -> reader.open(waits)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatChangedWhileItWasReadIsNeitherRegisteredNorAccepted() {
        Optional<Parsed> read = reader.open(waits);
        assertThat(read).isPresent();
        rooms.sql().sql("update received_message set raw = raw || ' '::bytea").update();

        assertThat(transaction.<Answer>execute(
                        status -> rooms.the(SetAsides.class).judge(waits, Judgement.COMPLAINT, "An", read)))
                .isInstanceOf(Answer.Refused.class)
                .extracting(Answer::message)
                .asString()
                .contains("changed while it was read");
        assertThat(rooms.the(SetAsides.class).find(waits)).isPresent();
        assertThat(rooms.the(SetAsides.class).judge(waits, Judgement.COMPLAINT, "An"))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void nobodyIsAcceptedByWhatChangedWhileItWasRead() {
        CounterAnswer.Registered call = (CounterAnswer.Registered)
                rooms.the(Counter.class).take(new Handed("lm").under("k2").note());
        Optional<Parsed> read = reader.open(waits);
        rooms.sql()
                .sql("update received_message set raw = raw || ' '::bytea where id = ?")
                .param(waits)
                .update();
        Admission admission = new Admission(Admission.Role.COMPLAINANT, null, "An");

        assertThat(transaction.<Answer>execute(
                        status -> rooms.the(UnknownSenders.class).accept(waits, call.number(), admission, read)))
                .isInstanceOf(Answer.Refused.class);
    }
}
