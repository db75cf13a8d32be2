package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server answered counts, even when the register can't follow. */
class SettlingIT {

    private static final String KLAGER = "klager1@klager.example";

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();
    private final Registration dossier = hub.complaint("solidaris", KLAGER);

    @BeforeEach
    void write() {
        assertThat(hub.writeAll()).hasSize(1);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aLetterGoesOutOnceHoweverOftenTheRegisterCanNotBeTold() {
        hub.registerCanNotRead("solidaris");
        for (int i = 0; i < 5; i++) {
            hub.sendAll();
            recordAll();
            hub.waitsAreOver();
        }
        assertThat(hub.server().mails()).hasSize(1);
        assertThat(hub.letter("state || ' ' || attempts || ' ' || evidence")).isEqualTo("sent 1 250 2.0.0 fine");
        assertThat(hub.facts(dossier)).containsExactly("registered");
        assertThat(hub.owed()).containsExactly("person acknowledgement not recorded");
    }

    @Test
    void theRegisterIsToldLateAndOnceWithTheMomentOfAcceptance() {
        hub.registerCanNotRead("solidaris");
        hub.sendAll();
        for (int i = 0; i < 3; i++) {
            recordAll();
            hub.waitsAreOver();
        }
        hub.registerReadsAgain();
        String accepted = hub.letter("settled_at");
        hub.rooms().clock().turnTo("2026-02-03T10:00:00Z");

        List<Long> late = hub.the(Bookkeeper.class).claim();
        late.forEach(hub.the(Bookkeeper.class)::record);
        late.forEach(hub.the(Bookkeeper.class)::record);
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.sent:acknowledgement");
        assertThat(hub.sql()
                        .sql("select at::text from dossier_event where seq = 2")
                        .query(String.class)
                        .single())
                .isEqualTo(accepted);
        assertThat(hub.count("promise where promise = 'acknowledge' and state = 'met'"))
                .isEqualTo(1);
        assertThat(hub.owed()).isEmpty();
        assertThat(hub.the(Bookkeeper.class).claim()).isEmpty();
    }

    @Test
    void aRefusedLetterIsNotOfferedAgainEither() {
        hub.registerCanNotRead("solidaris");
        hub.server().answers("RCPT", "550 5.1.1 <" + KLAGER + "> unknown", "550 5.1.1 no");
        hub.sendAll();
        hub.waitsAreOver();
        assertThat(hub.sendAll()).isEmpty();
        assertThat(hub.letter("state")).isEqualTo("failed");

        hub.registerReadsAgain();
        recordAll();
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.failed:acknowledgement");
        assertThat(hub.sql()
                        .sql("select details::text from dossier_event where seq = 2")
                        .query(String.class)
                        .single())
                .contains("550 5.1.1")
                .doesNotContain(KLAGER);
    }

    @Test
    void whatWasRecordedAtOnceIsNotLookedAtAgain() {
        hub.sendAll();
        assertThat(hub.the(Bookkeeper.class).claim()).isEmpty();
        hub.the(Bookkeeper.class).record(1);
        assertThat(hub.facts(dossier)).hasSize(2);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        hub.registerCanNotRead("solidaris");
        hub.sendAll();
        recordAll();
        assertThat(hub.the(Bookkeeper.class).claim()).isEmpty();
        assertThat(secondsToWait()).isBetween(50L, 60L);
        hub.waitsAreOver();
        recordAll();
        assertThat(secondsToWait()).isBetween(290L, 300L);
    }

    /** As the route does it. */
    private void recordAll() {
        Bookkeeper bookkeeper = hub.the(Bookkeeper.class);
        for (long letter : bookkeeper.claim()) {
            Throwable failure = catchThrowable(() -> bookkeeper.record(letter));
            if (failure != null) {
                bookkeeper.notRecorded(letter, failure);
            }
        }
    }

    private long secondsToWait() {
        return Long.parseLong(hub.letter("round(extract(epoch from record_at - now()))"));
    }
}
