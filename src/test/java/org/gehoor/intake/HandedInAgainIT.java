package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was handed in and waits for a person is no more when it is read anew. */
class HandedInAgainIT {

    private Rooms rooms;
    private SetAsides tray;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
        tray = rooms.the(SetAsides.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aNumberInAFormProvesNothingTheSecondTimeEither() {
        Counter counter = rooms.the(Counter.class);
        CounterAnswer.Registered call = (CounterAnswer.Registered) counter.take(new Handed("lm").note());
        counter.take(new Handed("lm").under("k2").to(call.number()).form());
        counter.take(new Handed("lm").under("k3").by("web").form());
        List<String> before = reasons();

        tray.list("lm").forEach(waiting -> tray.replay(waiting.id()));
        Reader reader = rooms.the(Reader.class);
        for (List<Claim> unread = reader.claim(); !unread.isEmpty(); unread = reader.claim()) {
            unread.forEach(claim -> reader.conclude(reader.parse(claim)));
        }

        assertThat(reasons()).containsExactlyInAnyOrderElementsOf(before).hasSize(2);
    }

    private List<String> reasons() {
        return tray.list("lm").stream().map(WaitingMessage::reason).toList();
    }
}
