package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.correspondence.HeldLetters;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.LettersTo;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Letters that must wait, letters that nobody takes, and letters that say less than others. */
class PostStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";

    private final GreenMailServer server = GreenMailServer.started();

    @Override
    MailServer mailServer() {
        return server;
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z")
                .with("gehoor.letters.retry-after[0]", "1s")
                .with("gehoor.letters.then-every", "1s")
                .with("gehoor.letters.give-up-after", "1d")
                // everybody here, and nobody elsewhere
                .with("gehoor.letters.only-to[0]", "@klager.example")
                .with("gehoor.letters.only-to[1]", "medewerkers@dijkstra.example")
                .home(
                        OwnHome.copied()
                                // Solidaris lets more people read this queue than may read a confidential dossier
                                .edit(
                                        "config/organisations/solidaris/queues.yml",
                                        "{id: mediator, role: mediator, restricted: true}",
                                        "{id: mediator, role: mediator, mail: bemiddeling@klager.example}")
                                // a third mailbox, added in this file alone
                                .organisation(
                                        "lm",
                                        "  - name: info\n",
                                        """
                                  - name: regio
                                    address: regio@lm.example
                                    password: "${LM_INFO_PASSWORD}"
                                    move_to: Verwerkt
                                    opens: dossier
                                  - name: info
                                """));
    }

    @Test
    void theSixthLetterOfADayToOneAddressWaitsAndIsNotCancelled() {
        String complainant = somebody();
        List<NewMail> six = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            six.add(NewMail.from(complainant, MAILBOX)
                    .about("Klacht nummer " + i)
                    .on(hub().clock().instant()));
        }
        LettersTo letters = hub().lettersTo(complainant);

        six.forEach(hub().mailbox(MAILBOX)::receives);
        letters.awaits(5);
        Patiently.until(
                "six assignments", () -> complaints().assignmentsOf(complainant).size() == 6);
        Patiently.stays(
                "five letters", Duration.ofSeconds(1), () -> letters.soFar().size() == 5);

        hub().clock().turn(Duration.ofHours(25));

        assertThat(letters.awaits(6)).hasSize(6).extracting(Letter::number).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatIsRefusedForGoodIsTheHandlersToKnow() {
        String gone = somebody();
        hub().mail().refuse(gone, "550 5.1.1 no such user");

        hub().mailbox(MAILBOX)
                .receives(NewMail.from(gone, MAILBOX).on(hub().clock().instant()));

        HandlerMessage assignment = complaints()
                .awaitsAssignmentWhere(one -> one.says("/complainant/address").equals(gone));
        HandlerMessage failed =
                complaints().awaitsLetterFailed(assignment.number()).keepsItsContract();
        assertThat(failed.says("/letter")).isEqualTo("acknowledgement");
        assertThat(failed.says("/reason")).contains("550 5.1.1").doesNotContain(gone);
        assertThat(complaints().about(assignment.number())).hasSize(2);
        assertThat(hub().lettersTo(gone).soFar()).isEmpty();
    }

    @Test
    void aLetterThatIsRefusedForNowIsOfferedAgain() {
        String busy = somebody();
        hub().mail().refuse(busy, "451 4.3.0 come back later");
        hub().mailbox(MAILBOX)
                .receives(NewMail.from(busy, MAILBOX).on(hub().clock().instant()));
        complaints()
                .awaitsAssignmentWhere(one -> one.says("/complainant/address").equals(busy));
        Patiently.stays("no letter", Duration.ofSeconds(2), () -> hub().lettersTo(busy)
                .soFar()
                .isEmpty());

        server.takesAgain(busy);

        assertThat(complaints().about(hub().letterTo(busy).number()))
                .extracting(HandlerMessage::kind)
                .containsExactly("assignment.v1");
        Patiently.stays(
                "one letter",
                Duration.ofSeconds(2),
                () -> hub().lettersTo(busy).soFar().size() == 1);
    }

    @Test
    void whoIsNotOnTheListOfATrialIsNotMailedAndIsShown() {
        String outsider = "iemand@elders.example";
        hub().mailbox(MAILBOX)
                .receives(NewMail.from(outsider, MAILBOX).on(hub().clock().instant()));

        String number = complaints()
                .awaitsAssignmentWhere(one -> one.says("/complainant/address").equals(outsider))
                .number();

        HeldLetters held = hub().the(HeldLetters.class);
        Patiently.until("the letter's being held", () -> held.list("lm").stream()
                .anyMatch(letter -> letter.dossier().equals(number)));
        assertThat(hub().lettersTo(outsider).soFar()).isEmpty();
    }

    @Test
    void aConfidentialComplaintIsBareWhereTheQueueIsNotRestricted() {
        String complainant = somebody();
        NewMail complaint = NewMail.from("Jo Voorbeeld <" + complainant + ">", "klachten@solidaris.example")
                .attached("bon.pdf", "application/pdf", new byte[] {1})
                .on(hub().clock().instant());
        HandlerQueue mediator = hub().handlerOf("solidaris", "mediator");

        hub().mailbox("klachten@solidaris.example").receives(complaint);
        Letter letter = hub().letterTo(complainant);
        hub().mailbox("klachten@solidaris.example")
                .receives(NewMail.reply(letter, complainant, "klachten@solidaris.example")
                        .on(hub().clock().instant()));

        HandlerMessage assignment = mediator.awaitsAssignment(letter.number()).keepsItsContract();
        HandlerMessage joined = mediator.awaitsJoined(letter.number()).keepsItsContract();
        assertThat(assignment.says("/confidential")).isEqualTo("true");
        assertThat(assignment.says("/promises/0/last_day")).isNotEmpty();
        for (HandlerMessage message : List.of(assignment, joined)) {
            assertThat(message.json() + message.properties())
                    .doesNotContain(complainant, "Voorbeeld", "Zalfpotje", "bon.pdf", "rekening", complaint.subject());
        }
        Letter notice = hub().lettersTo("bemiddeling@klager.example").about(letter.number());
        assertThat(notice.subject() + notice.text()).doesNotContain(complainant, "Voorbeeld", "Zalfpotje");
    }

    @Test
    void aMailboxIsAddedInOneFile() {
        String complainant = somebody();
        hub().person("regio@lm.example");
        NewMail complaint =
                NewMail.from(complainant, "regio@lm.example").on(hub().clock().instant());

        hub().mailbox("regio@lm.example").receives(complaint);

        Letter letter = hub().letterTo(complainant).isAcknowledgementOf(complaint);
        assertThat(letter.header("From")).contains("<regio@lm.example>");
        assertThat(complaints().awaitsAssignment(letter.number()).says("/mailbox"))
                .isEqualTo("regio");
        hub().mailbox("regio@lm.example").movesTo("Verwerkt", complaint);
    }

    private HandlerQueue complaints() {
        return hub().handlerOf("lm", "complaints");
    }
}
