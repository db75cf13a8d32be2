package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gehoor.register.ByHand;
import org.gehoor.register.Dossiers;
import org.gehoor.story.hub.EventFeed;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise is not kept: whoever had the complaint hears of it, and the next in line has it. */
class NextStageStoryIT extends Tale {

    private static final String KANTOOR = "klachten@kantoor.example";
    private static final String LM = "klachten@lm.example";
    private static final String TIM = "tim.janssen@kantoor.example";
    private static final String BO = "bo.vis@kantoor.example";
    private static final String ROB = "rob.verhoeven@kantoor.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    /** Of the two in the escalation team one is away, and Rob stands in; LM has no CRM. */
    @Override
    HubSetup prepared(HubSetup setup) {
        OwnHome home = OwnHome.copied()
                .organisation(
                        "kantoor",
                        "roles: [contact-person, escalation]}",
                        "roles: [contact-person, escalation], absent: true, deputy: " + ROB + "}\n"
                                + "  - {name: Bo Vis, mail: " + BO + ", roles: [escalation]}")
                .organisation("lm", "mailboxes:", "events: false\n\nmailboxes:");
        return setup.at("2026-02-02T10:00:00Z").home(home);
    }

    @BeforeEach
    void everybodyHasAMailbox() {
        List.of(TIM, BO, ROB).forEach(hub()::person);
    }

    @Test
    void aBrokenPromiseMovesTheComplaintToTheNextQueueAndItsOwnersHear() {
        EventFeed events = hub().eventsOf("kantoor");
        EventFeed silent = hub().eventsOf("lm");
        String number = complains(LM);
        hub().handlerOf("lm", "complaints").awaitsAssignment(number);
        String complaint = complains(KANTOOR);
        hub().handlerOf("kantoor", "relationship-manager").awaitsAssignment(complaint);

        ByHand.record(hub()::the, dossier(complaint), "disagreed", Map.of());
        HandlerMessage second = hub().handlerOf("kantoor", "escalation")
                .awaitsAssignment(complaint)
                .keepsItsContract();
        assertThat(second.says("/stage")).isEqualTo("step2");

        // eight working hours before the end, then after it: 48 working hours are six days of eight
        hub().clock().turnTo("2026-02-09T10:30:00Z");
        awaitsAlarm(complaint, "warned");
        hub().clock().turnTo("2026-02-10T12:00:00Z");
        awaitsAlarm(complaint, "breached");
        HandlerMessage third =
                hub().handlerOf("kantoor", "senior").awaitsAssignment(complaint).keepsItsContract();
        assertThat(third.says("/stage_label")).isEqualTo("Stap 2 - senior manager");
        assertThat(third.says("/text")).isNotEmpty();

        for (String reader : List.of(BO, ROB)) {
            Letter warned = toldOf(reader, "Termijn loopt bijna af [" + complaint + "]");
            warned.mentions("step2-resolve", "Stap 2 - escalatie", "Escalatieteam");
            Letter broken = toldOf(reader, "Termijn niet gehaald [" + complaint + "]");
            broken.mentions("step2-resolve", "dinsdag 10 februari 2026", "Stap 2 - escalatie", "Escalatieteam");
        }
        assertThat(hub().lettersTo(TIM).soFar()).isEmpty();

        events.awaits(complaint, "stage.entered:step2-senior");
        List<String> facts = events.about(complaint);
        assertThat(facts.stream().map(fact -> Integer.parseInt(fact.replaceAll(" .*", ""))))
                .as("each fact once, in order")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, facts.size()).boxed().toList());
        assertThat(facts.stream().map(fact -> fact.replaceAll(".* ", "")))
                .containsSubsequence(
                        "registered",
                        "disagreed",
                        "stage.entered:step2",
                        "deadline.warning:step2-resolve",
                        "deadline.breached:step2-resolve",
                        "stage.entered:step2-senior");
        assertThat(events.received()).noneMatch(event -> event.json().contains("klager"));
        assertThat(silent.received()).as("events: false").isEmpty();
    }

    private String complains(String mailbox) {
        String complainant = somebody();
        hub().mailbox(mailbox).receives(NewMail.from(complainant, mailbox));
        return hub().letterTo(complainant).number();
    }

    private long dossier(String number) {
        return hub().the(Dossiers.class)
                .numbered("kantoor", number)
                .orElseThrow()
                .id();
    }

    private void awaitsAlarm(String number, String what) {
        Patiently.until(what, () -> hub().handlerOf("kantoor", "escalation").about(number).stream()
                .filter(message -> message.kind().equals("promise.v1"))
                .anyMatch(message -> message.keepsItsContract().says("/what").equals(what)));
    }

    /** The one letter of that subject about the promise of the second step. */
    private Letter toldOf(String person, String subject) {
        Patiently.until(subject, () -> !about(person, subject).isEmpty());
        assertThat(about(person, subject)).hasSize(1);
        return about(person, subject).get(0);
    }

    private List<Letter> about(String person, String subject) {
        return hub().lettersTo(person).soFar().stream()
                .filter(letter -> letter.subject().equals(subject))
                .filter(letter -> letter.text().contains("step2-resolve"))
                .toList();
    }
}
