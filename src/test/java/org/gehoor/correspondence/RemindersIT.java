package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Monday 2 February 2026, 11:00 in Brussels, is when it begins. */
class RemindersIT {

    private static final String INGE = "inge.wouters@solidaris.example";

    private final CorrespondenceRooms hub = CorrespondenceRooms.openWith("gehoor.letters.per-address-per-day", "1");

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void tellsTheCoordinatorInOneMailWhatWaitedAWorkingDay() {
        waits(12, "person-decides");
        waits(13, "unknown-sender");
        Registration dossier = hub.complaint("solidaris", "klager1@klager.example");
        hub.the(DueMoments.class)
                .oweALook("solidaris", dossier.dossier(), null, "reply to a closed dossier", "somebody wrote");

        assertThat(remind()).isEmpty();
        hub.rooms().clock().turnTo("2026-02-03T22:00:00Z");
        assertThat(remind()).isEmpty();
        hub.rooms().clock().turnTo("2026-02-03T23:30:00Z");

        assertThat(remind()).containsExactly(new Reminded("solidaris", 3, 1));
        assertThat(remind()).isEmpty();
        assertThat(hub.letter("to_key")).isEqualTo(INGE);
        assertThat(hub.letter("auto_submitted")).isEqualTo("auto-generated");
        assertThat(hub.letter("subject")).isEqualTo("Wacht te lang op een mens: 3");
        assertThat(hub.letter("body_text"))
                .contains("maandag 2 februari 2026", "unknown-sender: because", "gehoor set-aside show 13")
                .contains("reply to a closed dossier", "[" + dossier.number() + "] gehoor set-aside done ")
                .doesNotContain("klager", "Verkeerd bedrag", "te weinig geld");
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Accepted.class);
        assertThat(hub.server().commands()).contains("RCPT TO:<" + INGE + ">");
    }

    @Test
    void tellsItAgainEachWorkingDayAsLongAsItWaitsAndNoCeilingHoldsThat() {
        waits(12, "person-decides");
        waits(13, "person-decides");
        hub.rooms().clock().turnTo("2026-02-04T09:00:00Z");
        assertThat(remind()).hasSize(1);
        hub.rooms().clock().turnTo("2026-02-05T08:59:00Z");
        assertThat(remind()).isEmpty();
        hub.rooms().clock().turnTo("2026-02-05T09:00:00Z");
        hub.the(DueMoments.class).settleFor(12, "judged");
        assertThat(remind()).containsExactly(new Reminded("solidaris", 1, 1));
        hub.rooms().clock().turnTo("2026-02-06T09:00:00Z");
        assertThat(remind()).hasSize(1);
        hub.rooms().clock().turnTo("2026-02-08T12:00:00Z");
        assertThat(remind()).isEmpty();
        hub.rooms().clock().turnTo("2026-02-09T09:00:00Z");
        assertThat(remind()).hasSize(1);
        hub.the(DueMoments.class).settleFor(13, "judged");
        hub.rooms().clock().turnTo("2026-03-09T09:00:00Z");
        assertThat(remind()).isEmpty();
        assertThat(hub.count("letter where kind = 'coordinator_notice'")).isEqualTo(4);
    }

    @Test
    void whatCouldNotBeToldIsTriedAnHourLater() {
        waits(12, "person-decides");
        hub.rooms().clock().turnTo("2026-02-04T09:00:00Z");
        hub.the(Reminders.class).notReminded("solidaris", new IllegalStateException("no template"));
        assertThat(remind()).isEmpty();
        hub.rooms().clock().turnTo("2026-02-04T10:00:00Z");
        assertThat(remind()).hasSize(1);
    }

    private void waits(long message, String reason) {
        hub.the(DueMoments.class).oweALook("solidaris", null, message, reason, "because");
    }

    private List<Reminded> remind() {
        Reminders reminders = hub.the(Reminders.class);
        return reminders.claim().stream().map(reminders::remind).toList();
    }
}
