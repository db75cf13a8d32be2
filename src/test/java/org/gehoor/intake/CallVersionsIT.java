package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class CallVersionsIT extends CallsHandedIn {

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
        long later = kept(Transcripts.marked()
                .unmarked()
                .says("Mijn afval is vier weken niet opgehaald.")
                .bytes());

        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(later);
        assertThat(waiting().get(0).receivedAt().toInstant()).isEqualTo(NOW);
        assertThat(due()).singleElement().satisfies(one -> assertThat(one.dueAt())
                .isEqualTo(due));
    }

    @Test
    void aPoorerTranscriptIsKeptAndDoesNotTakeThePlaceOfOneThatWaits() {
        long first = kept(Transcripts.marked().unmarked().bytes());
        long poorer = kept(Transcripts.marked().unmarked().says("Afval.").bytes());
        kept(Transcripts.marked().unmarked().says("").bytes());
        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(first);
        assertThat(due()).hasSize(1);
        assertThat(rooms.the(SetAsides.class).original(poorer)).isPresent();

        String number = ((SetAsides.Answer.Done)
                        rooms.the(SetAsides.class).judge(first, SetAsides.Judgement.COMPLAINT, "An"))
                .number();
        assertThat(rooms.sql()
                        .sql("select count(*) from received_message m join dossier d on d.id = m.dossier"
                                + " where d.number = ? and m.outcome in ('entered', 'joined')")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aFullerOneStillTakesItsPlaceAfterAPoorerOne() {
        kept(Transcripts.marked().unmarked().bytes());
        kept(Transcripts.marked().unmarked().says("Afval.").bytes());
        long fuller = kept(Transcripts.marked()
                .unmarked()
                .says("Mijn afval is nu al meer dan vier weken lang niet opgehaald.")
                .bytes());
        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(fuller);
    }

    @Test
    void aMarkInAPoorerTranscriptOpensTheDossierAndTheFullerIsReadInItToo() {
        kept(Transcripts.marked().unmarked().bytes());
        CounterAnswer.Registered entered = registered(Transcripts.marked().says("Afval."));

        assertThat(entered.joined()).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(due()).isEmpty();
        assertThat(facts(entered))
                .filteredOn(fact -> fact.type().equals("complainant.replied"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.content().get("text").toString()).contains("drie weken"));
    }

    @Test
    void aFullerTranscriptIsReadBeforeTheDossierTakesItsNumberFromOthers() throws Exception {
        registered(Transcripts.marked().called("2"));
        long fuller = kept(Transcripts.marked().unmarked().bytes());
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<CounterAnswer.Registered> entering = rooms.the(TransactionTemplate.class)
                .execute(held -> {
                    rooms.sql()
                            .sql("select id from received_message where id = ? for update")
                            .param(fuller)
                            .query(Long.class)
                            .single();
                    Future<CounterAnswer.Registered> begun =
                            other.submit(() -> registered(Transcripts.marked().says("Afval.")));
                    Patiently.until("it waits for the fuller one", () -> rooms.sql()
                            .sql("select exists (select from pg_stat_activity where datname = current_database()"
                                    + " and wait_event_type = 'Lock')")
                            .query(Boolean.class)
                            .single());
                    rooms.sql()
                            .sql("select last from dossier_counter for update nowait")
                            .query(Long.class)
                            .single();
                    return begun;
                });
        assertThat(facts(entering.get())).extracting(RecordedFact::type).contains("complainant.replied");
        other.shutdown();
    }

    @Test
    void twoLegsOfAGenesysConversationAreTwoCalls() {
        String leg = new String(Transcripts.file("mapped/genesys-cloud.json"), StandardCharsets.UTF_8);
        long first = kept(leg.getBytes(StandardCharsets.UTF_8));
        long second = kept(leg.replace("\"g-2\"", "\"g-3\"")
                .replace("ik heb een klacht", "ik bel over mijn klacht van zonet")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(waiting()).extracting(WaitingMessage::id).containsExactly(first, second);
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
}
