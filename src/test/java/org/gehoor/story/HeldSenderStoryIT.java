package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.organisation.DateWords;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.DeliveryReports;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is held for the handler hears that the mail came in, once a day, and nothing else. */
class HeldSenderStoryIT extends EvidenceTale {

    @Override
    HubSetup prepared(HubSetup setup) {
        return super.prepared(setup).at("2026-02-02T10:00:00Z");
    }

    @Test
    void aStrangerWhoAnswersOurLetterGetsAReceiptThatRevealsNothing() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail reply =
                NewMail.reply(letter, stranger, KLACHTEN).on(hub().clock().instant());

        arrives(reply);

        assertThat(hub().tray("solidaris").awaits(reply).reason()).isEqualTo("unknown-sender");
        Letter receipt = hearsNothingOf(letter.number(), stranger, reply)
                .mentions(today(), "02 555 01 85", "nooit om een wachtwoord");
        assertThat(receipt.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(receipt.header("References")).endsWith(reply.messageId());
        assertThat(receipt.html()).contains("Een medewerker bekijkt uw bericht");
        assertThat(facts(letter.number())).noneMatch(fact -> fact.details().containsValue("receipt"));
    }

    @Test
    void aNumberAloneIsNotRepeatedToAStranger() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail numbered = bare(stranger).about("Betreft: " + letter.number().replace("-", " - "));

        arrives(numbered);

        hearsNothingOf(letter.number(), stranger, numbered);
    }

    @Test
    void aSecondMailOfTheSameDayGetsNoSecondReceipt() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail first = bare(stranger).about("Dossier " + letter.number());
        NewMail second = bare(stranger).about("Nog eens " + letter.number());
        arrives(first);
        hub().lettersTo(stranger).answering(first);

        arrives(second);

        WaitingMessage waiting = hub().tray("solidaris").awaits(second);
        Patiently.until(
                "the second receipt is settled", () -> receiptOf(waiting).contains("within 24 hours"));
        assertThat(hub().lettersTo(stranger).soFar()).hasSize(1);

        hub().clock().turn(Duration.ofHours(25));
        NewMail dayAfter = bare(stranger).about("Weer " + letter.number());
        arrives(dayAfter);
        hub().lettersTo(stranger).answering(dayAfter);
    }

    @Test
    void aStrangersOutOfOfficeGetsNone() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();

        arrives(NewMail.reply(letter, stranger, KLACHTEN)
                .about("Automatisch antwoord: " + letter.subject())
                .withHeader("Auto-Submitted", "auto-replied"));

        Patiently.until("it is filed", () -> lastFact(letter.number()).type().equals("message.automatic"));
        staysSilent(stranger);
    }

    @Test
    void whoseSenderIsForgedOrWantsNoAnswerGetsNone() {
        Letter letter = complaintOf(somebody());
        String forged = somebody();
        String quiet = somebody();
        NewMail fails = bare(forged)
                .about("Mijn " + letter.number())
                .withHeader("Authentication-Results", PASSES.replace("dmarc=pass", "dmarc=fail"));
        NewMail suppressed = bare(quiet).about("Mijn " + letter.number()).withHeader("X-Auto-Response-Suppress", "All");

        arrives(fails);
        arrives(suppressed);

        assertThat(hub().tray("solidaris").awaits(fails).evidence()).contains("no receipt goes out", "dmarc");
        assertThat(hub().tray("solidaris").awaits(suppressed).evidence()).contains("no receipt goes out");
        staysSilent(forged);
        staysSilent(quiet);
    }

    @Test
    void aReceiptThatComesBackIsFiledAndChangesNothing() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail numbered = bare(stranger).about("Mijn " + letter.number());
        arrives(numbered);
        Letter receipt = hub().lettersTo(stranger).answering(numbered);
        int facts = facts(letter.number()).size();

        hub().mailbox(KLACHTEN)
                .receives(DeliveryReports.report(
                        KLACHTEN,
                        receipt.messageId(),
                        stranger,
                        "failed",
                        "5.1.1",
                        "550 no mailbox here by that name"));

        Patiently.until("the bounce is filed", () -> filedAsBounce() == 1);
        assertThat(facts(letter.number())).hasSize(facts);
        assertThat(sql().sql("select state from letter where message_id = ?")
                        .param(receipt.messageId())
                        .query(String.class)
                        .single())
                .isEqualTo("sent");
    }

    private String today() {
        return DateWords.in("nl").date(LocalDate.ofInstant(hub().clock().instant(), ZoneId.of("Europe/Brussels")));
    }

    private long filedAsBounce() {
        return sql().sql("select count(*) from received_message where outcome = 'automatic' and reason = 'bounce'"
                        + " and dossier is null")
                .query(Long.class)
                .single();
    }

    private JdbcClient sql() {
        return hub().the(JdbcClient.class);
    }

    private void staysSilent(String stranger) {
        Patiently.stays("no letter to " + stranger, Duration.ofMillis(500), () -> hub().lettersTo(stranger)
                .soFar()
                .isEmpty());
    }

    private String receiptOf(WaitingMessage waiting) {
        return sql().sql(
                        "select coalesce(done_because, '') from due_moment where received_message = ? and what = 'receipt'")
                .param(waiting.id())
                .query(String.class)
                .single();
    }
}
