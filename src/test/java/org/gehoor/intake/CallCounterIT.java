package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallCounterIT {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String CALLED = "2026-11-20T11:05:11+01:00";

    private Rooms rooms;
    private CallCounter counter;

    @BeforeEach
    void open() {
        rooms = Rooms.open(NOW.toString(), "register", "intake");
        counter = rooms.the(CallCounter.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

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
    void twoTranscriptsOfACallAtOnceAreOneDossier() {
        List<Long> dossiers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(n ->
                        registered(Transcripts.marked().says("Versie " + n)).dossier())
                .distinct()
                .toList();

        assertThat(dossiers).hasSize(1);
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
    void aLaterTranscriptJoinsTheDossierAndMovesNoClock() {
        CounterAnswer.Registered first = registered(Transcripts.marked());
        rooms.clock().turn(Duration.ofDays(1));
        CounterAnswer.Registered later = registered(Transcripts.marked().says("Al vier weken."));

        assertThat(later.dossier()).isEqualTo(first.dossier());
        assertThat(later.joined()).isTrue();
        assertThat(dossier(first).receivedAt()).isEqualTo(NOW);
        assertThat(facts(first)).extracting(RecordedFact::type).containsOnlyOnce("complainant.replied");
        assertThat(facts(first).get(0).content().get("text").toString()).contains("drie weken");
        assertThat(registered(Transcripts.marked())).as("the first again").isEqualTo(first);
    }

    @Test
    void anotherExportOfTheSameWordsTellsNobodyAnything() {
        CounterAnswer.Registered first = registered(Transcripts.marked());
        registered(Transcripts.marked().exportedAt("2026-11-24T01:00:00Z"));
        assertThat(facts(first)).extracting(RecordedFact::type).doesNotContain("complainant.replied");

        long waits = kept(Transcripts.marked().called("2").unmarked().bytes());
        kept(Transcripts.marked()
                .called("2")
                .unmarked()
                .exportedAt("2026-11-24T01:00:00Z")
                .bytes());
        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(waits);
    }

    @Test
    void aLaterTranscriptOfAWaitingCallWaitsInItsPlaceAndNoLonger() {
        kept(Transcripts.marked().unmarked().bytes());
        Instant due = due().get(0).dueAt();
        rooms.clock().turn(Duration.ofHours(5));
        long later = kept(Transcripts.marked().unmarked().says("Al vier weken.").bytes());

        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(later);
        assertThat(waiting().get(0).receivedAt().toInstant()).isEqualTo(NOW);
        assertThat(due()).singleElement().satisfies(one -> assertThat(one.dueAt())
                .isEqualTo(due));
    }

    @Test
    void aMarkThatComesLaterOpensTheDossierAsOfTheFirst() {
        kept(Transcripts.marked().by("machine").bytes());
        rooms.clock().turn(Duration.ofDays(2));
        CounterAnswer.Registered entered = registered(Transcripts.marked());

        assertThat(entered.joined()).isFalse();
        assertThat(dossier(entered).receivedAt()).isEqualTo(NOW);
        assertThat(waiting()).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    void whatAPersonCalledNoComplaintIsNotOpenedByALaterMark() {
        long message = kept(Transcripts.marked().by("machine").bytes());
        rooms.the(SetAsides.class).judge(message, SetAsides.Judgement.QUESTION, "An");
        kept(Transcripts.marked().by("machine").says("Iets anders.").bytes());
        assertThat(waiting()).isEmpty();

        kept(Transcripts.marked().bytes());
        assertThat(waiting()).singleElement().satisfies(one -> assertThat(one.evidence())
                .contains("a person said of message " + message));
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

    private CounterAnswer.Registered registered(Transcripts transcript) {
        CounterAnswer answer = counter.take("lm", transcript.bytes(), "folder");
        assertThat(answer).isInstanceOf(CounterAnswer.Registered.class);
        return (CounterAnswer.Registered) answer;
    }

    private long kept(byte[] transcript) {
        CounterAnswer answer = counter.take("lm", transcript, "folder");
        assertThat(answer).isInstanceOf(CounterAnswer.Kept.class);
        return ((CounterAnswer.Kept) answer).message();
    }

    private List<WaitingMessage> waiting() {
        return rooms.the(SetAsides.class).list("lm").stream()
                .sorted(java.util.Comparator.comparing(WaitingMessage::id))
                .toList();
    }

    private List<DueMoment> due() {
        return rooms.the(DueMoments.class).waitingForAPerson("lm").stream()
                .filter(one -> one.receivedMessage() != null)
                .toList();
    }

    private Dossier dossier(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).find(registered.dossier()).orElseThrow();
    }

    private List<RecordedFact> facts(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).facts(registered.dossier());
    }
}
