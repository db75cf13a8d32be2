package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** A mailbox that receives more than complaints: a person says what a mail is, and nothing is lost meanwhile. */
class PersonDecidesStoryIT extends Tale {

    private static final String INFO = "info@solidaris.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z");
    }

    @Test
    void aComplaintIsRegisteredAsOfItsArrival() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, INFO).on(Instant.parse("2026-02-02T10:00:00Z"));
        hub().mailbox(INFO).receives(complaint);
        WaitingMessage waiting = hub().tray("solidaris").awaits(complaint);
        assertThat(waiting.reason()).isEqualTo("person-decides");

        hub().clock().turn(Duration.ofDays(2));
        String answer = hub().tray("solidaris").judges(waiting, Judgement.COMPLAINT);

        Letter letter = hub().letterTo(complainant).isAcknowledgementOf(complaint);
        assertThat(answer).contains(letter.number());
        letter.mentions("maandag 2 februari 2026", "maandag 23 februari 2026");
        HandlerMessage assignment = hub().handlerOf("solidaris", "mediator").awaitsAssignment(letter.number());
        assertThat(assignment.says("/received_at")).startsWith("2026-02-02T11:00:00");
        assertThat(assignment.says("/mailbox")).isEqualTo("info");
        assertThat(hub().tray("solidaris").has(complaint)).isFalse();
        hub().mailbox(INFO).keeps(complaint);
    }

    @Test
    void aQuestionStaysWithTheOrdinaryTeamUntouched() {
        String asker = somebody();
        NewMail question = NewMail.from(asker, INFO)
                .about("Openingsuren")
                .saying("Goedemorgen, kunt u mij zeggen wanneer het kantoor open is? Dank u wel, Jo Voorbeeld")
                .on(hub().clock().instant());
        hub().mailbox(INFO).receives(question);
        WaitingMessage waiting = hub().tray("solidaris").awaits(question);

        hub().tray("solidaris").judges(waiting, Judgement.QUESTION);

        assertThat(hub().tray("solidaris").has(question)).isFalse();
        Patiently.stays("no letter", Duration.ofSeconds(1), () -> hub().lettersTo(asker)
                .soFar()
                .isEmpty());
        hub().mailbox(INFO).keeps(question);
    }

    @Test
    void whatWaitsIsDueWithinAWorkingDay() {
        hub().clock().turnTo("2026-02-06T15:00:00Z");
        NewMail onFriday = NewMail.from(somebody(), INFO).on(hub().clock().instant());
        hub().mailbox(INFO).receives(onFriday);
        WaitingMessage waiting = hub().tray("solidaris").awaits(onFriday);

        List<DueMoment> due = hub().the(DueMoments.class).waitingForAPerson("solidaris").stream()
                .filter(one -> Long.valueOf(waiting.id()).equals(one.receivedMessage()))
                .toList();

        assertThat(due).singleElement().satisfies(one -> assertThat(one.dueAt())
                .isBetween("2026-02-09T08:00:00Z", "2026-02-10T00:00:00Z"));
    }

    @Test
    void whatIsReadAnewIsJudgedByTheRulesOfToday() {
        NewMail complaint = NewMail.from(somebody(), INFO).on(hub().clock().instant());
        hub().mailbox(INFO).receives(complaint);
        WaitingMessage waiting = hub().tray("solidaris").awaits(complaint);

        hub().tray("solidaris").replays(waiting);

        // the rules are the same, so it waits again, and it is the same message
        assertThat(hub().tray("solidaris").awaits(complaint).id()).isEqualTo(waiting.id());
    }
}
