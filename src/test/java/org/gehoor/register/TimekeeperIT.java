package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the clock does by itself in a dossier that lies in a real database. */
class TimekeeperIT {

    private Rooms rooms;
    private Registration dossier;

    @BeforeEach
    void register() {
        rooms = Rooms.open("2026-03-16T09:00:00Z", "register");
        dossier = rooms.the(Register.class)
                .enter(OrderBookIT.complaint("solidaris", rooms.clock().instant()));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void breaksAndWritesOnceAfterDaysOfOutage() {
        Timekeeper timekeeper = rooms.the(Timekeeper.class);
        rooms.clock().turn(Duration.ofDays(30));
        List<Long> due = timekeeper.claim();
        due.forEach(timekeeper::turn);
        assertThat(facts()).containsExactly("registered", "deadline.breached:acknowledge", "deadline.breached:status");
        RecordedFact breach =
                rooms.the(Dossiers.class).fact(dossier.dossier(), 2).orElseThrow();
        assertThat(breach.at())
                .as("its true time")
                .isBefore(rooms.clock().instant().minus(Duration.ofDays(20)));
        due.forEach(timekeeper::turn);
        assertThat(facts()).hasSize(3);
        assertThat(rooms.sql()
                        .sql("select what from due_moment where dossier = ? and kind = 'letter' and done_at is null"
                                + " order by what")
                        .param(dossier.dossier())
                        .query(String.class)
                        .list())
                .containsExactly("acknowledgement", "status");
    }

    private List<String> facts() {
        return rooms.the(Dossiers.class).facts(dossier.dossier()).stream()
                .map(RecordedFact::type)
                .toList();
    }
}
