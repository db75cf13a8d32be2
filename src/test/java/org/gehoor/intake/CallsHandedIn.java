package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Transcripts handed in at the counter of an organisation, and what became of them. */
abstract class CallsHandedIn {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String CALLED = "2026-11-20T11:05:11+01:00";

    Rooms rooms;
    CallCounter counter;

    @BeforeEach
    void open() {
        rooms = Rooms.open(NOW.toString(), "register", "intake");
        counter = rooms.the(CallCounter.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    CounterAnswer.Registered registered(Transcripts transcript) {
        CounterAnswer answer = counter.take("lm", transcript.bytes(), "folder");
        assertThat(answer).isInstanceOf(CounterAnswer.Registered.class);
        return (CounterAnswer.Registered) answer;
    }

    long kept(byte[] transcript) {
        CounterAnswer answer = counter.take("lm", transcript, "folder");
        assertThat(answer).isInstanceOf(CounterAnswer.Kept.class);
        return ((CounterAnswer.Kept) answer).message();
    }

    List<WaitingMessage> waiting() {
        return rooms.the(SetAsides.class).list("lm").stream()
                .sorted(java.util.Comparator.comparing(WaitingMessage::id))
                .toList();
    }

    List<DueMoment> due() {
        return rooms.the(DueMoments.class).waitingForAPerson("lm").stream()
                .filter(one -> one.receivedMessage() != null)
                .toList();
    }

    Dossier dossier(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).find(registered.dossier()).orElseThrow();
    }

    List<RecordedFact> facts(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).facts(registered.dossier());
    }
}
