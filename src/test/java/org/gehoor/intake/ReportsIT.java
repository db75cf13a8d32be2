package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Register;
import org.gehoor.testkit.DeliveryReports;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Which reports count: those on a letter of ours and the person whom it was written to. */
class ReportsIT {

    private static final String KLAGER = "Klager1@klager.example";
    private static final String KLACHTEN = "klachten@solidaris.example";
    private static final String OURS = "<gehoor.abc@solidaris.example>";
    private static final String BACK = "klachten+b.abcdefghijklmnopqrstuvwxyz@solidaris.example";

    private Rooms rooms;
    private long dossier;
    private int uid = 1;

    @BeforeEach
    void aLetterWasWritten() throws IOException {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        take(Mails.complaint(KLAGER, KLACHTEN, "a"));
        dossier = ((Outcome.Entered) read()).dossier();
        rooms.the(TransactionTemplate.class).executeWithoutResult(status -> {
            Register register = rooms.the(Register.class);
            var locked = rooms.the(Dossiers.class).lock(dossier);
            register.letterWritten(locked, List.of(OURS, BACK), KLAGER);
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aReportOnOurLetterToItsAddresseeCounts() throws IOException {
        take(DeliveryReports.report(KLACHTEN, OURS, "KLAGER1@klager.example", "failed", "5.1.1", "550 5.1.1 nobody"));
        assertThat(read()).isInstanceOf(Outcome.Automatic.class);

        assertThat(owed()).containsExactly("failed");
        assertThat(lastFact()).contains("\"reported\": \"failed\"", "\"status\": \"5.1.1\"", OURS);
        assertThat(lastFact().toLowerCase()).doesNotContain("klager1");
    }

    @Test
    void aReportInWordsCounts() throws IOException {
        take(DeliveryReports.inWords(KLACHTEN, OURS, KLAGER));
        read();
        assertThat(owed()).containsExactly("failed");
    }

    @Test
    void theBounceAddressIsEnoughInAnyCaseOfLetters() throws IOException {
        take(DeliveryReports.report(
                BACK.toUpperCase(), "<lost@elsewhere.example>", KLAGER, "failed", "5.1.1", "550 5.1.1 nobody"));
        read();
        assertThat(owed()).containsExactly("failed");
    }

    @Test
    void aReportOnAnotherMailOfTheThreadSaysNothingOfOurLetter() throws IOException {
        byte[] report = DeliveryReports.report(
                KLACHTEN, "<colleague@solidaris.example>", KLAGER, "failed", "5.1.1", "550 5.1.1 nobody");
        take(Mails.mail("In-Reply-To: <colleague@solidaris.example>\nReferences: " + OURS + "\n" + new String(report)));
        read();
        assertThat(owed()).isEmpty();
    }

    @Test
    void aReportOnALetterToSomebodyElseCountsForNothing() throws IOException {
        take(DeliveryReports.report(KLACHTEN, OURS, "ander@klager.example", "failed", "5.1.1", "550 5.1.1 nobody"));
        read();
        assertThat(owed()).isEmpty();
        assertThat(ledger("dossier = " + dossier + " and evidence like '%counts for nothing'"))
                .isEqualTo(1);
    }

    @Test
    void aReportOnALetterThatWeNeverWroteIsFiledWithNoDossier() throws IOException {
        take(DeliveryReports.report(
                "klachten+b.zzzzzzzzzzzzzzzzzzzzzzzzzz@solidaris.example",
                "<gehoor.guessed@solidaris.example>",
                KLAGER,
                "failed",
                "5.1.1",
                "550 5.1.1 nobody"));
        read();
        assertThat(owed()).isEmpty();
        assertThat(ledger("outcome = 'automatic' and dossier is null")).isEqualTo(1);
    }

    @Test
    void aComplaintsOwnMessageIdIsNoLetterOfOurs() throws IOException {
        take(DeliveryReports.report(KLACHTEN, "<a@klager.example>", KLAGER, "failed", "5.1.1", "550 5.1.1 nobody"));
        read();
        assertThat(owed()).isEmpty();
    }

    @Test
    void delaysAndDeliveriesAreOwedAsSuch() throws IOException {
        take(DeliveryReports.report(KLACHTEN, OURS, KLAGER, "delayed", "4.4.1", "timed out"));
        read();
        take(DeliveryReports.report(KLACHTEN, OURS, KLAGER, "delivered", "2.0.0", "250 fine"));
        read();
        assertThat(owed()).containsExactly("delayed", "delivered");
    }

    @Test
    void whoeverIsAwayReportsOnNothingAndIsFiledWithTheDossier() throws IOException {
        take(DeliveryReports.away(BACK, "<lost@elsewhere.example>", KLAGER));
        assertThat(read()).isInstanceOf(Outcome.Automatic.class);
        assertThat(owed()).isEmpty();
        assertThat(ledger("dossier = " + dossier + " and outcome = 'automatic'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoReportAndComesToABounceAddressWaitsForAPerson() throws IOException {
        take(Mails.complaint("postmeester@elders.example", BACK, "b"));
        assertThat(read()).isEqualTo(new Outcome.SetAside(2, SetAsideReason.BOUNCE_ADDRESS));
    }

    private void take(byte[] mail) throws IOException {
        rooms.the(MailIntake.class).receive("solidaris", "klachten", MailIn.of(uid++, mail));
    }

    private Outcome read() {
        Reader reader = rooms.the(Reader.class);
        return reader.conclude(reader.parse(reader.claim().get(0)));
    }

    private List<String> owed() {
        return rooms.sql()
                .sql("select what from due_moment where kind = 'report' order by id")
                .query(String.class)
                .list();
    }

    private String lastFact() {
        return rooms.sql()
                .sql("select details::text from dossier_event order by dossier, seq desc limit 1")
                .query(String.class)
                .single();
    }

    private long ledger(String where) {
        return rooms.sql()
                .sql("select count(*) from received_message where id > 1 and " + where)
                .query(Long.class)
                .single();
    }
}
