package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Too many automatic letters in an hour: all wait, one person is asked, none is lost. */
class BreakerIT {

    private static final int LIMIT = 10;

    private CorrespondenceRooms hub = CorrespondenceRooms.openWith("gehoor.letters.pause-above", "" + LIMIT);
    private int people;

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void pausesForEverybodyAndAsksOnePersonOnce() {
        complaints(LIMIT + 5);
        assertThat(hub.writeAll()).filteredOn(Writing.Written.class::isInstance).hasSize(LIMIT);
        hub.complaint("lm", "somebody@elsewhere.example");
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Delayed.class);

        assertThat(hub.the(LetterDesk.class).state().paused()).isNotNull().satisfies(paused -> assertThat(paused.why())
                .startsWith("more than 10 automatic letters in an hour"));
        assertThat(looks()).singleElement().satisfies(look -> assertThat(look.what() + ": " + look.why())
                .startsWith("letters paused: more than 10 automatic letters"));
        assertThat(hub.sql()
                        .sql("select distinct why from due_moment where done_at is null and kind = 'letter'")
                        .query(String.class)
                        .single())
                .isEqualTo("delayed: automatic letters pause: too many went out in an hour");
        assertThat(hub.count("due_moment where done_at is null and kind = 'letter'"))
                .isEqualTo(6);
    }

    @Test
    void handlersAreToldMeanwhile() {
        complaints(LIMIT);
        var dossier = hub.complaint("dijkstra", "somebody@elsewhere.example");
        hub.oweNotice(dossier, "dijkstra", "intake", 1);
        hub.writeAll();
        assertThat(hub.count("letter where addressee = 'handler'")).isEqualTo(1);
    }

    @Test
    void endsByItselfWhenTheRateIsNormal() {
        complaints(LIMIT + 3);
        hub.writeAll();
        passes(Duration.ofMinutes(59));
        assertThat(hub.writeAll()).isEmpty();
        assertThat(hub.the(LetterDesk.class).state().paused()).isNotNull();

        passes(Duration.ofMinutes(1));
        assertThat(hub.writeAll()).hasSize(3).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.the(LetterDesk.class).state().paused()).isNull();
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void aPersonEndsItAndTheCountBeginsAnew() {
        complaints(LIMIT + 3);
        hub.writeAll();
        hub.rooms().clock().turn(Duration.ofMinutes(1));

        assertThat(hub.the(LetterPause.class).resume("An")).isTrue();
        assertThat(hub.the(LetterPause.class).resume("An")).isFalse();
        passes(Duration.ofSeconds(1));
        assertThat(hub.writeAll()).hasSize(3).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(looks()).isEmpty();
        assertThat(hub.sql()
                        .sql("select resumed_by from letter_pause")
                        .query(String.class)
                        .single())
                .isEqualTo("An");

        complaints(LIMIT);
        hub.writeAll();
        assertThat(hub.the(LetterDesk.class).state().paused()).as("again").isNotNull();
        assertThat(looks()).hasSize(1);
    }

    @Test
    void aHubThatWritesMuchEveryHourPausesLater() {
        complaints(1);
        hub.writeAll();
        // three hours of the past week with five letters each: the median of hours with letters is 5, ten times that 50
        copies(5, "3 days");
        copies(5, "2 days");
        copies(5, "1 day");
        assertThat(hub.the(Breaker.class).limit(hub.rooms().clock().instant())).isEqualTo(LIMIT);
        passes(Duration.ofMinutes(11));
        assertThat(hub.the(Breaker.class).limit(hub.rooms().clock().instant()))
                .as("worked out anew")
                .isEqualTo(50);
    }

    private void copies(int letters, String ago) {
        hub.sql()
                .sql(CeilingSpeedIT.COPIES.formatted("written_at - interval '" + ago + "'"))
                .param("copies", letters)
                .update();
    }

    private void complaints(int number) {
        for (int i = 0; i < number; i++) {
            people++;
            hub.complaint("kantoor", "somebody@domain" + people + ".example");
        }
    }

    private List<DueMoment> looks() {
        return hub.the(DueMoments.class).waitingForAPerson(null);
    }

    private void passes(Duration time) {
        hub.rooms().clock().turn(time);
        hub.sql().sql("update due_moment set claimed_until = null").update();
    }
}
