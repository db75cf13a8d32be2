package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Nothing waits unseen: what nobody looked at for a working day is mailed to the coordinator, or to the deputy. */
class CoordinatorStoryIT extends Tale {

    private static final String INFO = "info@solidaris.example";
    private static final String DEPUTY = "lotte.claes@solidaris.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z")
                .home(OwnHome.copied()
                        .organisation(
                                "solidaris",
                                "roles: [management]}",
                                "roles: [management], deputy: " + DEPUTY + ", absent: true}"));
    }

    @Test
    void theDeputyOfAnAbsentCoordinatorIsToldOnceADayUntilSomebodyLooks() {
        hub().person(DEPUTY);
        NewMail mail = NewMail.from(somebody(), INFO).on(hub().clock().instant());
        hub().mailbox(INFO).receives(mail);
        WaitingMessage waiting = hub().tray("solidaris").awaits(mail);

        hub().clock().turnTo("2026-02-04T09:00:00Z");

        Letter notice = hub().lettersTo(DEPUTY).first();
        assertThat(notice.header("Auto-Submitted")).isEqualTo("auto-generated");
        notice.mentions("gehoor set-aside show " + waiting.id(), "person-decides", "maandag 2 februari 2026");
        assertThat(notice.subject() + notice.text()).doesNotContain(mail.subject(), mail.from());
        isTold(1);

        hub().clock().turnTo("2026-02-05T09:00:00Z");
        hub().lettersTo(DEPUTY).awaits(2);
        hub().tray("solidaris").judges(waiting, Judgement.QUESTION);
        hub().clock().turnTo("2026-02-06T10:00:00Z");
        isTold(2);
    }

    private void isTold(int times) {
        Patiently.stays(
                "told " + times + " times",
                Duration.ofSeconds(2),
                () -> hub().lettersTo(DEPUTY).soFar().size() == times);
    }
}
