package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.LettersTo;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Mails that travel by SMTP, in real time: who writes again, who writes twice, and who is a machine. */
abstract class ConversationTale extends Tale {

    private static final String LM = "klachten@lm.example";
    private static final String SOLIDARIS = "klachten@solidaris.example";
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    @Test
    void aMailThatTravelsIsAnsweredWithinFiveSeconds() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, LM);

        sends(complaint);
        long sent = System.nanoTime();
        Letter letter = hub().letterTo(complainant).isAcknowledgementOf(complaint);
        HandlerMessage assignment = complaints().awaitsAssignment(letter.number());
        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(5));

        LocalDate today = LocalDate.parse(assignment.says("/received_at").substring(0, 10));
        assertThat(today).isBetween(LocalDate.now(ZoneId.of("Europe/Brussels")).minusDays(1), LocalDate.now());
        letter.mentions(inWords(today), inWords(today.plusDays(45)));
    }

    @Test
    void whatTheComplainantAddsReachesTheHandlerAndIsNotAcknowledgedAgain() {
        String complainant = somebody();
        sends(NewMail.from(complainant, SOLIDARIS));
        Letter letter = hub().letterTo(complainant);
        HandlerQueue mediator = hub().handlerOf("solidaris", "mediator");

        sends(NewMail.reply(letter, complainant, SOLIDARIS));
        HandlerMessage joined = mediator.awaitsJoined(letter.number()).keepsItsContract();

        assertThat(joined.says("/text")).contains("nummer van mijn rekening");
        assertThat(joined.says("/from/address")).isEqualTo(complainant);
        assertThat(mediator.about(letter.number()))
                .extracting(HandlerMessage::kind)
                .containsExactly("assignment.v1", "joined.v1");
        staysAt(1, hub().lettersTo(complainant));
    }

    @Test
    void aReplyFromSomebodyElseWaitsForAPerson() {
        String complainant = somebody();
        sends(NewMail.from(complainant, SOLIDARIS));
        Letter letter = hub().letterTo(complainant);
        String stranger = somebody();
        NewMail reply = NewMail.reply(letter, stranger, SOLIDARIS);

        sends(reply);

        assertThat(hub().tray("solidaris").awaits(reply).reason()).isEqualTo("unknown-sender");
        assertThat(hub().handlerOf("solidaris", "mediator").about(letter.number()))
                .extracting(HandlerMessage::kind)
                .containsExactly("assignment.v1");
        Letter receipt = hub().lettersTo(stranger).answering(reply);
        assertThat(receipt.subject() + receipt.text()).doesNotContain(letter.number());
        staysAt(1, hub().lettersTo(stranger));
    }

    @Test
    void theSameMailTwiceIsOneDossier() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, LM);

        sends(complaint);
        String number = hub().letterTo(complainant).number();
        sends(complaint);

        isProcessedTwice(complaint, LM, LM);
        isOneDossier(complainant, complaints(), number);
    }

    @Test
    void theSameMailToTwoMailboxesIsOneDossier() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, "klachten@huidarts.example");

        hub().person(complainant).sends(complaint.bytes(), "klachten@huidarts.example", "info@huidarts.example");
        String number = hub().letterTo(complainant).number();

        isProcessedTwice(complaint, "klachten@huidarts.example", "info@huidarts.example");
        isOneDossier(complainant, hub().handlerOf("huidarts", "first-line"), number);
    }

    @Test
    void whatAMachineSendsOpensNothingAndIsAnsweredByNobody() {
        String machine = somebody();
        NewMail away = NewMail.from(machine, LM).withHeader("Auto-Submitted", "auto-replied");
        NewMail report = NewMail.from(machine, LM).withHeader("Auto-Submitted", "auto-generated (rss)");
        NewMail returned = NewMail.from(machine, LM).about("Undelivered Mail Returned to Sender");
        String person = somebody();

        sends(away);
        sends(report);
        hub().person(machine).sendsWithoutReturnPath(returned.bytes(), LM);
        hub().person(machine).sends(deliveryReport(machine), LM);
        sends(NewMail.from(person, LM).withHeader("Auto-Submitted", "no"));

        hub().letterTo(person);
        hub().mailbox(LM).movesTo("Processed", returned);
        staysAt(0, hub().lettersTo(machine));
        assertThat(complaints().assignmentsOf(machine)).isEmpty();
        assertThat(complaints().assignmentsOf(person)).hasSize(1);
    }

    @Test
    void twoOrganisationsThatWriteToEachOtherDoNotGoOnForEver() {
        NewMail first = NewMail.from(LM, SOLIDARIS);

        sends(first);
        HandlerMessage assignment = hub().handlerOf("solidaris", "mediator")
                .awaitsAssignmentWhere(one -> one.says("/complainant/address").equals(LM));

        assertThat(assignment.number()).isNotEmpty();
        Patiently.stays(
                "at most one letter each",
                A_WHILE,
                () -> hub().lettersTo(LM).soFar().size() <= 1
                        && hub().lettersTo(SOLIDARIS).soFar().size() <= 1);
    }

    private void isProcessedTwice(NewMail complaint, String mailbox, String other) {
        Patiently.until(
                "both copies' being processed",
                () -> processed(complaint, mailbox) + (other.equals(mailbox) ? 0 : processed(complaint, other)) == 2);
    }

    private long processed(NewMail mail, String mailbox) {
        return hub().mailbox(mailbox).in("Processed").stream()
                .filter(lying -> lying.messageId().equals(mail.messageId()))
                .count();
    }

    private void isOneDossier(String complainant, HandlerQueue handler, String number) {
        handler.awaitsAssignment(number);
        staysAt(1, hub().lettersTo(complainant));
        assertThat(handler.assignmentsOf(complainant)).hasSize(1);
        assertThat(handler.about(number)).hasSize(1);
    }

    private static void staysAt(int letters, LettersTo addressee) {
        Patiently.stays(letters + " letters", A_WHILE, () -> addressee.soFar().size() == letters);
    }

    private void sends(NewMail mail) {
        hub().person(mail.from()).sends(mail.bytes(), mail.to());
    }

    private HandlerQueue complaints() {
        return hub().handlerOf("lm", "complaints");
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"))
                .format(day);
    }

    /** RFC 3464, with the return path of a person and without Auto-Submitted: known by its content type alone. */
    private static byte[] deliveryReport(String from) {
        return org.gehoor.testkit.Mails.mail(
                """
                From: Mail Delivery Subsystem <%1$s>
                To: %2$s
                Subject: Delivery Status Notification (Failure)
                Message-ID: <%3$s@klager.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=seam

                --seam
                Content-Type: text/plain

                Your message could not be delivered.
                --seam
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.klager.example

                Final-Recipient: rfc822; niemand@klager.example
                Action: failed
                Status: 5.1.1
                --seam--
                """
                        .formatted(from, LM, java.util.UUID.randomUUID()));
    }
}
