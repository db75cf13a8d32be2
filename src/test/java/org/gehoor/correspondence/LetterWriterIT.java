package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.correspondence.wording.HandlerNotices;
import org.gehoor.correspondence.wording.TornTemplate;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class LetterWriterIT {

    private static final String KLAGER = "klager1@klager.example";

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void acknowledgesAComplaintInItsThreadWithNumberAndDate() {
        Registration dossier = hub.complaint("kantoor", KLAGER, "nl", "RE: AW: Verkeerd bedrag");

        assertThat(hub.writeAll()).containsExactly(new Writing.Written(1, dossier.number()));
        assertThat(hub.letter("subject")).isEqualTo("Re: Verkeerd bedrag [" + dossier.number() + "]");
        assertThat(hub.letter("to_address")).isEqualTo(KLAGER);
        assertThat(hub.letter("from_address")).isEqualTo("klachten@kantoor.example");
        assertThat(hub.letter("envelope_from")).isEqualTo("klachten@kantoor.example");
        assertThat(hub.letter("in_reply_to")).isEqualTo("<1@klager.example>");
        assertThat(hub.letter("message_references")).isEqualTo("<root@klager.example> <1@klager.example>");
        assertThat(hub.letter("auto_submitted")).isEqualTo("auto-replied");
        assertThat(hub.letter("message_id")).matches("<gehoor\\.[\\w-]{27}@kantoor\\.example>");
        assertThat(hub.letter("body_text")).contains(dossier.number(), "maandag 2 februari 2026", "040-8100000");
        assertThat(hub.count(
                        "dossier_reference where direction = 'out' and reference = (select message_id from letter)"))
                .isEqualTo(1);
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void tellsTheDateThatTheProcedurePromises() {
        hub.complaint("solidaris", KLAGER);
        hub.writeAll();
        assertThat(hub.letter("told_promise || ' ' || told_on")).isEqualTo("status 2026-02-23");
        assertThat(hub.letter("body_text")).contains("maandag 23 februari 2026", "De klachtenbemiddelaar", "3 weken");
    }

    @Test
    void saysNothingOfAConfidentialComplaintInTheSubject() {
        Registration dossier = hub.complaint("solidaris", KLAGER, "fr", "Mon opération");
        hub.writeAll();
        assertThat(hub.letter("subject")).isEqualTo("Votre plainte [" + dossier.number() + "]");
        assertThat(hub.letter("language")).isEqualTo("fr");
        assertThat(hub.letter("body_html")).contains("<html lang=\"fr\">");
        assertThat(hub.letter("body_text || body_html")).doesNotContain("opération", "te weinig geld");
    }

    @Test
    void writesInTheFirstLanguageWhereTheirsIsNotOffered() {
        hub.complaint("dijkstra", KLAGER, "fr", "Mon assurance");
        hub.writeAll();
        assertThat(hub.letter("language")).isEqualTo("nl");
    }

    @Test
    void writesALetterOnceHoweverOftenAsked() {
        hub.complaint("kantoor", KLAGER);
        LetterWriter writer = hub.the(LetterWriter.class);
        long due = writer.claim().get(0);
        assertThat(writer.claim()).as("ours for a minute").isEmpty();

        assertThat(writer.write(due)).isInstanceOf(Writing.Written.class);
        assertThat(writer.write(due)).isEqualTo(new Writing.NotOwed());
        hub.sql()
                .sql("update due_moment set done_at = null, claimed_until = null")
                .update();
        assertThat(hub.writeAll()).containsExactly(new Writing.NotOwed());
        assertThat(hub.count("letter")).isEqualTo(1);
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void delaysWhatTheCeilingOfAnAddressDoesNotAllowAndCancelsNothing() {
        for (int i = 0; i < 7; i++) {
            hub.complaint("kantoor", i % 2 == 0 ? KLAGER : KLAGER.toUpperCase(java.util.Locale.ROOT));
            hub.writeAll();
            hub.rooms().clock().turn(Duration.ofMinutes(1));
        }
        hub.complaint("kantoor", "klager2@klager.example");
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);

        assertThat(hub.count("letter")).isEqualTo(6);
        assertThat(hub.sql()
                        .sql("select due_at from due_moment where done_at is null")
                        .query(Instant.class)
                        .set())
                .containsExactly(Instant.parse(CorrespondenceRooms.NOW).plus(Duration.ofHours(24)));
        assertThat(hub.sql()
                        .sql("select why from due_moment where done_at is null")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(why -> assertThat(why).contains("ceiling of 5"));

        hub.rooms().clock().turnTo("2026-02-03T10:00:30Z");
        hub.sql().sql("update due_moment set claimed_until = null").update();
        assertThat(hub.writeAll()).hasSize(2).anyMatch(w -> w instanceof Writing.Written);
        hub.rooms().clock().turn(Duration.ofHours(1));
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.count("letter")).isEqualTo(8);
    }

    @Test
    void keepsTheCeilingWhenManyWriteAtOnce() throws Exception {
        for (int i = 0; i < 16; i++) {
            hub.complaint("kantoor", KLAGER);
        }
        LetterWriter writer = hub.the(LetterWriter.class);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<Future<Writing>> writings = new ArrayList<>();
        writer.claim().forEach(due -> writings.add(eight.submit(() -> writer.write(due))));
        for (Future<Writing> writing : writings) {
            assertThat(writing.get()).isInstanceOfAny(Writing.Written.class, Writing.Delayed.class);
        }
        eight.shutdown();
        assertThat(hub.count("letter")).isEqualTo(5);
        assertThat(hub.owed()).hasSize(11);
    }

    @Test
    void asksAPersonWhereNoMailMayGo() {
        for (String address :
                List.of("no-reply@shop.example", "MAILER-DAEMON@x.example", "info@lm.example", "geen adres")) {
            hub.complaint("kantoor", address);
        }
        assertThat(hub.writeAll()).hasSize(4).hasOnlyElementsOfType(Writing.ForAPerson.class);
        assertThat(hub.count("letter")).isZero();
        assertThat(hub.owed()).hasSize(4).containsOnly("person acknowledgement not mailed");
    }

    @Test
    void asksAPersonWhereALetterIsNotWrittenYet() {
        Registration dossier = hub.complaint("kantoor", KLAGER);
        hub.writeAll();
        hub.the(DueMoments.class)
                .owe(
                        "kantoor",
                        dossier.dossier(),
                        null,
                        DueMoment.Kind.LETTER,
                        "decision",
                        1,
                        Instant.parse(CorrespondenceRooms.NOW),
                        "test");
        assertThat(hub.writeAll())
                .containsExactly(new Writing.ForAPerson(dossier.number(), "there is no template decision.nl"));
        assertThat(hub.owed()).containsExactly("person decision not mailed");
    }

    @Test
    void asksAPersonAndWaitsWhereATemplateWantsAFactThatIsNotThere() {
        hub.complaint("kantoor", KLAGER);
        LetterWriter writer = new LetterWriter(
                hub.the(DueMoments.class),
                TornTemplate.letters(hub.rooms(), "kantoor", "acknowledgement", "Re: [{{number}}]\n{{decision}}"),
                hub.the(HandlerNotices.class),
                hub.the(Letters.class),
                hub.the(LetterSettings.class),
                hub.the(Register.class),
                event -> {},
                hub.the(Clock.class));
        long due = writer.claim().get(0);
        for (int twice = 0; twice < 2; twice++) {
            TransactionTemplate one = hub.the(TransactionTemplate.class);
            Throwable torn = catchThrowable(() -> one.execute(status -> writer.write(due)));
            Writing writing = one.execute(status -> writer.notWorded(due, torn));
            assertThat(writing).isInstanceOfSatisfying(Writing.Delayed.class, delayed -> {
                assertThat(delayed.until()).isEqualTo("2026-02-02T11:00:30Z");
                assertThat(delayed.why()).contains("decision");
            });
        }
        assertThat(hub.owed()).containsExactly("letter acknowledgement", "person acknowledgement not worded");
        assertThat(hub.count("letter")).isZero();
    }

    @Test
    void asksAPersonAndWaitsWhateverKeepsALetterFromBeingWorded() {
        Registration dossier = hub.complaint("solidaris", KLAGER);
        hub.registerCanNotRead("solidaris");
        assertThat(hub.writeAll()).singleElement().isInstanceOfSatisfying(Writing.Delayed.class, delayed -> assertThat(
                        delayed.until())
                .isEqualTo("2026-02-02T11:00:30Z"));
        assertThat(hub.owed()).containsExactly("letter acknowledgement", "person acknowledgement not worded");
        assertThat(hub.writeAll()).as("not before the hour is over").isEmpty();

        hub.registerReadsAgain();
        hub.rooms().clock().turn(Duration.ofHours(1));
        assertThat(hub.writeAll()).containsExactly(new Writing.Written(1, dossier.number()));
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void bothersNobodyWhenTheDatabaseWasOnlyAway() {
        hub.complaint("kantoor", KLAGER);
        LetterWriter writer = hub.the(LetterWriter.class);
        Writing writing = writer.notWorded(writer.claim().get(0), new CannotCreateTransactionException("away"));
        assertThat(writing).isInstanceOfSatisfying(Writing.Delayed.class, delayed -> assertThat(delayed.until())
                .isEqualTo("2026-02-02T10:01:30Z"));
        assertThat(hub.owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void tellsAQueuesMailAddressOfANewComplaint() {
        Registration dossier = hub.complaint("dijkstra", KLAGER);
        hub.oweNotice(dossier, "dijkstra", "intake", 1);
        assertThat(hub.writeAll()).hasSize(2).hasOnlyElementsOfType(Writing.Written.class);

        hub.sql().sql("delete from letter where addressee = 'complainant'").update();
        assertThat(hub.letter("to_address")).isEqualTo("medewerkers@dijkstra.example");
        assertThat(hub.letter("kind")).isEqualTo("notice:intake");
        assertThat(hub.letter("auto_submitted")).isEqualTo("auto-generated");
        assertThat(hub.letter("subject")).isEqualTo("Nieuwe klacht [" + dossier.number() + "]");
        assertThat(hub.letter("body_text"))
                .contains("Jo Voorbeeld <" + KLAGER + ">", "te weinig geld", "maandag 2 februari 2026");
    }

    @Test
    void tellsAQueueNothingButTheNumberOfAConfidentialComplaint() {
        Registration dossier = hub.complaint("dijkstra", KLAGER);
        hub.writeAll();
        hub.sql().sql("update dossier set confidentiality = 'restricted'").update();
        hub.sql().sql("delete from letter").update();
        hub.oweNotice(dossier, "dijkstra", "intake", 1);
        hub.writeAll();
        assertThat(hub.letter("subject || body_text"))
                .contains(dossier.number(), "vertrouwelijk")
                .doesNotContain("Jo Voorbeeld", KLAGER, "te weinig geld", "Verkeerd bedrag");
    }
}
