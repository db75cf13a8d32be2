package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.junit.jupiter.api.Test;

class CallCounterIT extends CallsHandedIn {

    @Test
    void anEmployeesMarkOpensADossierWithItsTurnsAndTheTranscript() {
        CounterAnswer.Registered entered = registered(Transcripts.marked().startedAt(CALLED));

        Dossier dossier = dossier(entered);
        assertThat(dossier.channel()).isEqualTo(Channel.PHONE);
        assertThat(dossier.receivedAt()).isEqualTo("2026-11-20T10:05:11Z");
        assertThat(dossier.complainant().telephone()).isEqualTo("+31612345678");
        assertThat(dossier.complainant().name()).isEqualTo("Sem Visser");
        RecordedFact registered = facts(entered).get(0);
        assertThat(registered.content().get("text").toString())
                .contains("Medewerker: Goedemorgen", "\nKlager: Mijn afval is al drie weken niet opgehaald.");
        assertThat((List<?>) registered.content().get("attachments")).hasSize(1);
    }

    @Test
    void theTranscriptIsKeptByteForByte() {
        byte[] vcon = Transcripts.marked().bytes();
        counter.take("lm", vcon, "folder");

        java.util.UUID id = rooms.sql()
                .sql("select id from attachment")
                .query(java.util.UUID.class)
                .single();
        assertThat(rooms.the(Attachments.class).open("lm", id).orElseThrow().content())
                .isEqualTo(vcon);
    }

    @Test
    void theSameBytesAreTheSameCallHoweverOftenAndWhereverTheyCome() {
        byte[] vcon = Transcripts.marked().bytes();
        List<CounterAnswer> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(n -> counter.take("lm", vcon, "delivery " + n))
                .distinct()
                .toList();

        assertThat(answers).singleElement().isInstanceOf(CounterAnswer.Registered.class);
        assertThat(counter.take("dijkstra", vcon, "folder")).isNotEqualTo(answers.get(0));
    }

    @Test
    void aMachinesGuessAndACallWithoutAMarkWaitForAPerson() {
        kept(Transcripts.marked().by("machine").bytes());
        kept(Transcripts.file("vtt/role-names.vtt"));

        assertThat(waiting()).extracting(WaitingMessage::reason).containsExactly("person-decides", "person-decides");
        assertThat(waiting()).extracting(WaitingMessage::evidence).anyMatch(why -> why.contains("a machine takes it"));
    }

    @Test
    void whatWaitsIsReadAndJudgedAndStaysAsideWhenReadAnew() {
        long message = kept(Transcripts.file("vtt/role-names.vtt"));
        SetAsides tray = rooms.the(SetAsides.class);
        assertThat(tray.read(message).orElseThrow().text()).contains("Klager: Ik heb een klacht.");

        tray.replay(message);
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));
        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(message);

        SetAsides.Answer.Done done = (SetAsides.Answer.Done) tray.judge(message, SetAsides.Judgement.COMPLAINT, "An");
        Dossier dossier =
                rooms.the(Dossiers.class).numbered("lm", done.number()).orElseThrow();
        assertThat(dossier.receivedAt()).isEqualTo(NOW);
        assertThat(dossier.channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void whatIsNoTranscriptIsKeptWithTheReason() {
        for (byte[] odd : List.of(
                "geen transcript".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                "{\"vcon\": \"0.0.1\", \"vcon\": \"x\"}".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                Transcripts.file("vcon/unknown-must-support.json"),
                new byte[21 << 20])) {
            kept(odd);
        }
        assertThat(waiting()).hasSize(6).extracting(WaitingMessage::reason).containsOnly("unreadable");
        assertThat(waiting().get(4).evidence()).startsWith("a transcript, unsupported: ");
        assertThat(waiting().get(5).evidence()).startsWith("a transcript, too-large: ");
    }

    @Test
    void aClockThatRunsAheadOrHasNoPlaceTellsNoMoment() {
        assertThat(dossier(registered(Transcripts.marked().called("a").startedAt("2026-12-20T10:00:00Z")))
                        .receivedAt())
                .isEqualTo(NOW);
        assertThat(dossier(registered(Transcripts.marked().called("b").startedAt("2026-11-20T10:00:00")))
                        .receivedAt())
                .isEqualTo(NOW);
    }

    @Test
    void theCallersNumberFindsCandidatesAndProvesNothing() {
        CounterAnswer.Registered first = registered(Transcripts.marked().called("a"));
        CounterAnswer.Registered second =
                registered(Transcripts.marked().called("b").says("Een andere klacht."));
        assertThat(second.dossier()).isNotEqualTo(first.dossier());

        kept(Transcripts.marked().called("c").unmarked().bytes());
        assertThat(waiting().get(0).evidence())
                .contains("the telephone number is also in ", first.number(), second.number())
                .doesNotContain("Sem", "afval", "612345678");
    }
}
