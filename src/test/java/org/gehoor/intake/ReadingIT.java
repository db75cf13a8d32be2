package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From bytes at the door to what a mail turned out to be. */
class ReadingIT {

    private static final String KLAGER = "klager1@klager.example";
    private static final String KLACHTEN = "klachten@solidaris.example";

    private Rooms rooms;
    private Reader reader;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        reader = rooms.the(Reader.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aComplaintBecomesADossierWithTheFirstNumberOfTheYear() throws IOException {
        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        Outcome.Entered entered = (Outcome.Entered) readAll().get(0);

        assertThat(entered.number()).isEqualTo("2026-000001-16");
        var dossier = rooms.the(Dossiers.class).find(entered.dossier()).orElseThrow();
        assertThat(dossier.receivedAt()).isEqualTo("2026-02-02T10:00:00Z");
        assertThat(dossier.registeredAt()).isEqualTo("2026-02-02T10:00:30Z");
        assertThat(dossier.language()).isEqualTo("nl");
        assertThat(dossier.confidential()).isTrue();
        assertThat(dossier.complainant()).isEqualTo(new Party("Jo Voorbeeld", KLAGER));
        assertThat(rooms.the(Dossiers.class).promises(entered.dossier()))
                .extracting(promise -> promise.promise() + " " + promise.lastDay() + " " + promise.state())
                .contains("acknowledge 2026-02-10 open", "status 2026-02-23 open");
        assertThat(owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void theSameMailInTwoMailboxesIsOneDossier() throws IOException {
        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        take(
                "info",
                MailIn.of(
                        1,
                        Mails.mail("Delivered-To: info@solidaris.example\n"
                                + new String(Mails.complaint(KLAGER, KLACHTEN, "a")))));
        List<Outcome> outcomes = readAll();

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Entered.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Joined.class);
        assertThat(count("dossier")).isEqualTo(1);
        assertThat(owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void aCopyThatWaitsForAPersonIsClearedByTheOneThatNeedsNone() throws IOException {
        take("info", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.SetAside.class);
        assertThat(owed()).containsExactly("person person-decides");

        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.Entered.class);
        assertThat(owed()).containsExactly("letter acknowledgement");
        assertThat(rooms.the(SetAsides.class).list("solidaris")).isEmpty();
    }

    @Test
    void aPersonsMailCountsThoughItsFirstCopyLookedLikeAMachines() throws IOException {
        byte[] clean = Mails.complaint(KLAGER, KLACHTEN, "a");
        take("klachten", MailIn.of(1, Mails.mail("Return-Path: <>\n" + new String(clean))));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.Automatic.class);
        take("info", MailIn.of(1, clean));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.SetAside.class);
        assertThat(owed()).containsExactly("person person-decides");

        take("klachten", MailIn.of(2, clean));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.Entered.class);
        take("klachten", MailIn.of(3, clean));
        assertThat(readAll().get(0)).isInstanceOf(Outcome.Joined.class);
        assertThat(count("dossier")).isEqualTo(1);
        assertThat(owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void copiesReadAtTheSameMomentStillGiveOneDossier() throws Exception {
        for (int uid = 1; uid <= 20; uid++) {
            take("klachten", MailIn.of(uid, Mails.complaint(KLAGER, KLACHTEN, "a")));
        }
        List<Parsed> parsed = reader.claim().stream().map(reader::parse).toList();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<Future<Outcome>> outcomes = new ArrayList<>();
        parsed.forEach(each -> outcomes.add(eight.submit(() -> reader.conclude(each))));
        int entered = 0;
        for (Future<Outcome> outcome : outcomes) {
            entered += outcome.get() instanceof Outcome.Entered ? 1 : 0;
        }
        eight.shutdown();

        assertThat(entered).isEqualTo(1);
        assertThat(count("dossier")).isEqualTo(1);
    }

    @Test
    void anAnswerFromAPartyJoinsAndOneFromAStrangerWaits() throws IOException {
        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        Outcome.Entered entered = (Outcome.Entered) readAll().get(0);
        rooms.the(Register.class)
                .letterWritten(
                        rooms.the(Dossiers.class).lock(entered.dossier()), List.of("<ours@solidaris.example>"), KLAGER);

        take("klachten", MailIn.of(2, Mails.reply(KLAGER, KLACHTEN, "b", "<ours@solidaris.example>")));
        take("klachten", MailIn.of(3, Mails.reply("vreemd@elders.example", KLACHTEN, "c", "<ours@solidaris.example>")));
        List<Outcome> outcomes = readAll();

        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Joined(2, entered.dossier(), entered.number()));
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.SetAside(3, SetAsideReason.UNKNOWN_SENDER));
        assertThat(count("dossier")).isEqualTo(1);
        assertThat(rooms.the(Dossiers.class).facts(entered.dossier()))
                .extracting(fact -> fact.type())
                .containsExactly("registered", "complainant.replied");
    }

    @Test
    void twoComplaintsThatAnswerTheSameInvoiceAreTwo() throws IOException {
        take("klachten", MailIn.of(1, Mails.reply(KLAGER, KLACHTEN, "a", "<invoice@bedrijf.example>")));
        take("klachten", MailIn.of(2, Mails.reply(KLAGER, KLACHTEN, "b", "<invoice@bedrijf.example>")));
        take("klachten", MailIn.of(3, Mails.reply(KLAGER, KLACHTEN, "c", "<a@klager.example>")));
        assertThat(readAll())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Entered", "Entered", "Joined");
    }

    @Test
    void aMachinesMailOpensNoDossierAndIsOwedNothing() throws IOException {
        take(
                "klachten",
                MailIn.of(
                        1,
                        Mails.mail("Auto-Submitted: auto-replied (vacation)\n"
                                + new String(Mails.complaint(KLAGER, KLACHTEN, "a")))));

        assertThat(readAll().get(0)).isInstanceOf(Outcome.Automatic.class);
        assertThat(count("dossier")).isZero();
        assertThat(owed()).isEmpty();
    }

    @Test
    void whatMayNotBeAnsweredByAMachineIsRegisteredAndWaitsForAPerson() throws IOException {
        take(
                "klachten",
                MailIn.of(
                        1,
                        Mails.mail("X-Auto-Response-Suppress: All\n"
                                + new String(Mails.complaint(KLAGER, KLACHTEN, "a")))));

        assertThat(readAll().get(0)).isInstanceOf(Outcome.Entered.class);
        assertThat(owed()).containsExactly("person withheld acknowledgement");
    }

    @Test
    void aClaimThatWentToSomebodyElseConcludesNothing() throws IOException {
        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        Parsed stale = reader.parse(reader.claim().get(0));
        rooms.sql()
                .sql("update received_message set claimed_until = now() - interval '1 second'")
                .update();
        Parsed taken = reader.parse(reader.claim().get(0));

        assertThat(reader.conclude(stale)).isEqualTo(new Outcome.NotOurs(1));
        assertThat(reader.conclude(taken)).isInstanceOf(Outcome.Entered.class);
        assertThat(reader.conclude(taken)).isEqualTo(new Outcome.NotOurs(1));
        assertThat(count("dossier")).isEqualTo(1);
    }

    private void take(String mailbox, FetchedMail mail) throws IOException {
        assertThat(rooms.the(MailIntake.class).receive("solidaris", mailbox, mail))
                .isInstanceOf(Received.Stored.class);
    }

    private List<Outcome> readAll() {
        return reader.claim().stream().map(reader::parse).map(reader::conclude).toList();
    }

    private long count(String table) {
        return rooms.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<String> owed() {
        return rooms.sql()
                .sql("select kind || ' ' || what from due_moment where done_at is null and kind <> 'clock' order by id")
                .query(String.class)
                .list();
    }
}
