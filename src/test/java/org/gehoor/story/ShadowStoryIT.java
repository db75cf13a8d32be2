package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gehoor.intake.ShadowLedger;
import org.gehoor.intake.ShadowReading;
import org.gehoor.story.hub.Hub;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Trying the hub on a mailbox that exists, without anybody noticing. */
class ShadowStoryIT {

    private static final String MAILBOX = "klachten@lm.example";
    private static final String BRIGHT = "    address: klachten@lm.example\n";
    private static final String SHADOW = BRIGHT + "    shadow: true\n";

    @Test
    void aShadowReportsAndTouchesNothingAndTheSameMailIsTakenInWhenItEnds() {
        try (GreenMailServer mail = GreenMailServer.started()) {
            OwnHome home = OwnHome.copied().organisation("lm", BRIGHT, SHADOW);
            HubSetup setup = Hub.on(mail).home(home);
            mail.mailbox("klager-1@klager.example");
            NewMail complaint = NewMail.from("klager-1@klager.example", MAILBOX);
            NewMail machines =
                    NewMail.from("klager-2@klager.example", MAILBOX).withHeader("Auto-Submitted", "auto-replied");

            try (Hub hub = setup.start()) {
                hub.mailbox(MAILBOX).receives(complaint);
                hub.mailbox(MAILBOX).receives(machines);

                isReported(hub);
                staysUntouched(hub, complaint, machines);
            }

            home.organisation("lm", SHADOW, BRIGHT);
            try (Hub hub = setup.start()) {
                String number = hub.letterTo("klager-1@klager.example")
                        .isAcknowledgementOf(complaint)
                        .number();
                hub.handlerOf("lm", "complaints").awaitsAssignment(number).keepsItsContract();
                hub.mailbox(MAILBOX).movesTo("Processed", complaint);
                hub.mailbox(MAILBOX).movesTo("Processed", machines);
            }
        }
    }

    private static void isReported(Hub hub) {
        ShadowLedger ledger = hub.the(ShadowLedger.class);
        // each is noted before it is read
        Patiently.until(
                "two mails in the report",
                () -> ledger.report("lm", 10).stream()
                                .filter(reading -> !"set-aside".equals(reading.outcome()))
                                .count()
                        == 2);
        List<ShadowReading> report = ledger.report("lm", 10);
        assertThat(report).extracting(ShadowReading::outcome).containsExactly("entered", "automatic");
        assertThat(report)
                .extracting(ShadowReading::would)
                .containsExactly("become a dossier and be acknowledged", "be filed and answered by nobody");
        ShadowReading complaint = report.get(0);
        assertThat(complaint.queue()).isEqualTo("complaints");
        assertThat(complaint.rule()).isNotBlank();
        assertThat(complaint.letter()).isEqualTo("acknowledgement.nl");
        assertThat(complaint.letterTo()).isEqualTo("klager-1@klager.example");
        assertThat(complaint.atStake()).contains("a complaint unanswered");
        ShadowReading machine = report.get(1);
        assertThat(machine.letter()).isNull();
        assertThat(machine.letterWhy()).isEqualTo("a machine gets no answer");
        assertThat(machine.atStake()).contains("two machines would have begun to write to each other");
    }

    private static void staysUntouched(Hub hub, NewMail... mails) {
        Patiently.stays(
                "nothing said",
                Duration.ofSeconds(1),
                () -> hub.lettersTo("klager-1@klager.example").soFar().isEmpty()
                        && hub.handlerOf("lm", "complaints").received().isEmpty());
        assertThat(hub.mailbox(MAILBOX).inbox()).hasSize(mails.length);
        for (NewMail mail : mails) {
            hub.mailbox(MAILBOX).keeps(mail);
        }
        assertThat(hub.mailbox(MAILBOX).folders()).doesNotContain("Processed");
        assertThat(hub.the(ShadowLedger.class).report("lm", 10)).hasSize(mails.length);
    }
}
