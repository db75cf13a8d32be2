package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
        assertThat(hub.letter("message_id")).matches("<gehoor\\.[\\w-]{20}\\.[a-z2-7]{42}@kantoor\\.example>");
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
                .sql("update due_moment set done_at = null, claimed_until = null where kind = 'letter'")
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
                        .sql("select due_at from due_moment where done_at is null and kind = 'letter'")
                        .query(Instant.class)
                        .set())
                .containsExactly(Instant.parse(CorrespondenceRooms.NOW).plus(Duration.ofHours(24)));
        assertThat(hub.sql()
                        .sql("select why from due_moment where done_at is null and kind = 'letter'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(why -> assertThat(why).contains("ceiling of 5"));

        assertThat(hub.the(DueMoments.class).waitingForAPerson("kantoor"))
                .hasSize(2)
                .allSatisfy(look -> assertThat(look.what() + ", " + look.why())
                        .isEqualTo("acknowledgement delayed, delayed until 2026-02-03T10:00:30Z:"
                                + " ceiling of 5 letters to one address in 24 hours"));

        hub.rooms().clock().turnTo("2026-02-03T10:00:30Z");
        hub.sql().sql("update due_moment set claimed_until = null").update();
        assertThat(hub.writeAll()).hasSize(2).anyMatch(w -> w instanceof Writing.Written);
        hub.rooms().clock().turn(Duration.ofHours(1));
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.count("letter")).isEqualTo(8);
        assertThat(hub.owed()).isEmpty();
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
        assertThat(hub.count("due_moment where done_at is null and kind = 'letter'"))
                .isEqualTo(11);
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
    void asksAPersonForALetterThatTheProcedureDoesNotKnow() {
        Registration dossier = hub.complaint("kantoor", KLAGER);
        hub.writeAll();
        hub.oweLetter(dossier, "kantoor", "judgment");
        assertThat(hub.writeAll())
                .containsExactly(new Writing.ForAPerson(
                        dossier.number(), "the procedure of this dossier has no message judgment"));
        assertThat(hub.owed()).containsExactly("person judgment not mailed");
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
