package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.Web;
import org.gehoor.story.hub.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job: a complaint is mailed, gets a number, reaches its handler, and is answered. */
abstract class JourneyTale extends Tale {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String CRM_KEY = "kluissleutel";
    private static final String CRM_KEY_SHA256 = "6d3b9694a4497727aad0aa07a70f622579083fb2707ce88e9bd70088b9a68f1c";

    @Override
    HubSetup prepared(HubSetup setup) {
        // the pace of the try-out, in which the five seconds are promised
        return setup.at("2026-02-02T10:00:00Z")
                .with("gehoor.mailboxes.poll", "1s")
                .with("SOLIDARIS_CRM_KEY_SHA256", CRM_KEY_SHA256);
    }

    @ParameterizedTest
    @MethodSource("org.gehoor.story.Example#all")
    void aComplaintGetsANumberAHandlerAndAnAnswer(Example example) {
        String complainant = somebody();
        Wording words = Wording.in(example.language());
        NewMail complaint = NewMail.from("Jo Voorbeeld <" + complainant + ">", example.mailbox(), words)
                .on(now());

        long sent = System.nanoTime();
        hub().mailbox(example.mailbox()).receives(complaint);
        Letter letter = hub().letterTo(complainant);
        HandlerMessage assignment =
                hub().handlerOf(example.organisation(), example.queue()).awaitsAssignment(letter.number());
        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(PROMISED);

        isAsPromised(letter, complaint, words, example);
        tellsTheHandler(assignment, complainant, words, example);
        if (example.processed().isEmpty()) {
            hub().mailbox(example.mailbox()).keeps(complaint);
        } else {
            hub().mailbox(example.mailbox()).movesTo(example.processed(), complaint);
        }
    }

    private static void isAsPromised(Letter letter, NewMail complaint, Wording words, Example example) {
        letter.isAcknowledgementOf(complaint);
        assertThat(letter.number()).matches(example.number());
        assertThat(checkedDigits(letter.number())).isEqualTo(BigInteger.ONE);
        assertThat(letter.subject()).isEqualTo(example.subject() + " [" + letter.number() + "]");
        assertThat(letter.header("From")).contains("<" + example.mailbox() + ">");
        assertThat(letter.header("Content-Language")).isEqualTo(example.language());
        assertThat(letter.header("X-Auto-Response-Suppress")).isEqualTo("OOF, AutoReply");
        letter.mentions(example.handledBy(), example.by());
        assertThat(letter.text()).containsAnyOf("bij de hand", "sous la main", "at hand");
        assertThat(letter.text()).containsAnyOf("Beantwoord deze mail", "Répondez à ce mail", "Answer this mail");
        assertThat(letter.text()).containsAnyOf("2 februari 2026", "2 février 2026", "2 February 2026");
        assertThat(letter.text() + letter.html()).doesNotContain(words.marker(), words.subject());
    }

    /** ISO 7064 MOD 97-10 over the digits: 1 for a number that was written down well. */
    private static BigInteger checkedDigits(String number) {
        return new BigInteger(number.replaceAll("\\D", "")).mod(BigInteger.valueOf(97));
    }

    private static void tellsTheHandler(HandlerMessage assignment, String complainant, Wording words, Example example) {
        assignment.keepsItsContract();
        assertThat(assignment.says("/organisation")).isEqualTo(example.organisation());
        assertThat(assignment.says("/queue")).isEqualTo(example.queue());
        assertThat(assignment.says("/channel")).isEqualTo("mail");
        assertThat(assignment.says("/language")).isEqualTo(example.language());
        assertThat(assignment.says("/received_at")).isEqualTo("2026-02-02T11:00:00+01:00");
        assertThat(assignment.says("/confidential")).isEqualTo(String.valueOf(example.isConfidential()));
        assertThat(assignment.says("/complainant/name")).isEqualTo("Jo Voorbeeld");
        assertThat(assignment.says("/complainant/address")).isEqualTo(complainant);
        assertThat(assignment.says("/subject")).isEqualTo(words.subject());
        assertThat(assignment.says("/text")).contains(words.marker());
        assertThat(assignment.body().at("/promises")).isNotEmpty();
    }

    @Test
    void aCustomersComplaintGoesToTheirOwnContactPerson() {
        String baker = "eva-" + somebody().replace("klager.example", "bakkerij-vermeer.example");
        hub().person(baker);
        hub().mailbox("klachten@kantoor.example")
                .receives(NewMail.from(baker, "klachten@kantoor.example").on(now()));

        String number = hub().letterTo(baker).number();

        HandlerMessage assignment = hub().handlerOf("kantoor", "contact-anouk").awaitsAssignment(number);
        assertThat(assignment.keepsItsContract().says("/rule")).contains("bakery-vermeer");
        assertThat(hub().handlerOf("kantoor", "relationship-manager").about(number))
                .isEmpty();
    }

    @Test
    void aQueueWithAMailAddressIsMailedToo() {
        String complainant = somebody();
        hub().mailbox("klachten@dijkstra.example")
                .receives(NewMail.from(complainant, "klachten@dijkstra.example").on(now()));

        String number = hub().letterTo(complainant).number();

        Letter notice = hub().lettersTo("medewerkers@dijkstra.example").about(number);
        assertThat(notice.subject()).isEqualTo("Nieuwe klacht [" + number + "]");
        assertThat(notice.header("Auto-Submitted")).isEqualTo("auto-generated");
        notice.mentions(complainant, Wording.in("nl").marker(), "maandag 23 februari 2026");
    }

    @Test
    void aLanguageThatIsNotOfferedIsAnsweredInTheUsualOneWithAnOffer() {
        String complainant = somebody();
        hub().mailbox("klachten@solidaris.example")
                .receives(NewMail.from(complainant, "klachten@solidaris.example", Wording.in("de"))
                        .on(now()));

        hub().letterTo(complainant)
                .mentions(
                        "Geachte mevrouw",
                        "Nous pouvons aussi vous écrire en français.",
                        "We can also write to you in English.");
    }

    @Test
    void theCrmFetchesWhatIsAttached() {
        byte[] receipt = {1, 2, 3, 0, 13, 10, (byte) 255};
        String complainant = somebody();
        hub().mailbox("klachten@solidaris.example")
                .receives(NewMail.from(complainant, "klachten@solidaris.example")
                        .attached("bon.pdf", "application/pdf", receipt)
                        .on(now()));

        String number = hub().letterTo(complainant).number();
        HandlerMessage assignment = hub().handlerOf("solidaris", "mediator")
                .awaitsAssignment(number)
                .keepsItsContract();

        assertThat(assignment.says("/attachments/0/name")).isEqualTo("bon.pdf");
        assertThat(assignment.says("/attachments/0/size")).isEqualTo(String.valueOf(receipt.length));
        String href = assignment.says("/attachments/0/href");
        Web.Answer file = hub().web().get(href, "Authorization", "Bearer " + CRM_KEY);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(receipt);
        assertThat(hub().web().get(href).status()).isEqualTo(401);
        assertThat(hub().web()
                        .get(href.replace("solidaris", "lm"), "Authorization", "Bearer " + CRM_KEY)
                        .status())
                .isEqualTo(404);
    }

    private Instant now() {
        return hub().clock().instant();
    }
}
