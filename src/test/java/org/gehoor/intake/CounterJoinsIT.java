package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.intake.FieldProblem.Kind;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Admission;
import org.gehoor.register.Channel;
import org.gehoor.register.Contribution;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Evidence;
import org.gehoor.register.Party;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is handed in at the counter and belongs to a dossier that exists. */
class CounterJoinsIT {

    private Rooms rooms;
    private Counter counter;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
        counter = rooms.the(Counter.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aSecondCallJoinsItsDossierAndAMistypedNumberIsCaught() {
        CounterAnswer.Registered first = registered(new Handed("lm").note());
        String heard = first.number().replaceAll("[^0-9A-Za-z]", " ").toLowerCase(Locale.ROOT);

        CounterAnswer.Registered second =
                registered(new Handed("lm").under("k2").to(heard).note());
        assertThat(second.dossier()).isEqualTo(first.dossier());
        assertThat(second.joined()).isTrue();

        String wrong = first.number().replaceFirst("1", "2");
        assertThat(problems(new Handed("lm").under("k3").to(wrong).note()))
                .extracting(FieldProblem::kind)
                .containsExactly(Kind.MISTYPED_NUMBER);
    }

    @Test
    void whatASecondCallTellsBesideItsWordsIsKeptAndClosesNothing() {
        CounterAnswer.Registered first = registered(new Handed("lm").note());
        Handed again = new Handed("lm").under("k2").to(first.number()).settled("Het verschil is meteen terugbetaald.");
        again.fields = Map.of("member_number", "777");
        registered(again.note());

        RecordedFact told = last(first);
        assertThat(told.type()).isEqualTo("complainant.replied");
        assertThat(told.content())
                .containsEntry("registration", Map.of("member_number", "777"))
                .containsEntry("settledOnTheSpot", "Het verschil is meteen terugbetaald.")
                .containsEntry("telephone", "+3292234455")
                .doesNotContainKey("words");
        assertThat(dossier(first).state()).isEqualTo("awaiting_confirmation");
    }

    @Test
    void aSecondCallThatAsksForConfidentialityMakesItsDossierConfidential() {
        CounterAnswer.Registered first = registered(new Handed("lm").note());
        Handed again = new Handed("lm").under("k2").to(first.number());
        again.confidential = true;
        registered(again.note());
        registered(again.under("k3").note());

        assertThat(dossier(first).confidential()).isTrue();
        List<RecordedFact> facts = rooms.the(Dossiers.class).facts(first.dossier());
        assertThat(facts)
                .filteredOn(fact -> fact.type().equals("confidentiality.changed"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.details()).containsEntry("level", "restricted"))
                .extracting(RecordedFact::actor)
                .isEqualTo("els");
        assertThat(facts)
                .filteredOn(fact -> fact.type().equals("complainant.replied"))
                .extracting(fact -> fact.details().get("made_confidential"))
                .containsExactly("true", null);
    }

    @Test
    void whatWasWrittenBeforeTheCallDoesNotConfirmIt() {
        CounterAnswer.Registered call = registered(new Handed("lm").note());
        Instant called = dossier(call).receivedAt();
        rooms.the(Register.class).join(call.dossier(), mail(98, called.minusSeconds(1)));
        assertThat(dossier(call).state()).isEqualTo("awaiting_confirmation");
        rooms.the(Register.class).join(call.dossier(), mail(99, called.plusSeconds(1)));
        assertThat(dossier(call).state()).isNotEqualTo("awaiting_confirmation");
    }

    private static Contribution mail(long message, Instant arrived) {
        return new Contribution(
                message,
                arrived,
                Channel.MAIL,
                new Party("Lies Peeters", "lies@klager.example"),
                "Terugbetaling",
                "Zie de rekening.",
                List.of(),
                List.of(),
                new Evidence("moved", false, "somebody said that it belongs here"));
    }

    @Test
    void aFormThatAsksForConfidentialityMakesTheDossierConfidentialThatAPersonPutsItInto() {
        CounterAnswer.Registered first = registered(new Handed("dijkstra").note());
        Handed form = new Handed("dijkstra").under("k2").to(first.number());
        form.confidential = true;
        CounterAnswer.Kept kept = (CounterAnswer.Kept) counter.take(form.form());
        assertThat(dossier(first).confidential()).isFalse();

        rooms.the(UnknownSenders.class)
                .accept(kept.message(), null, new Admission(Admission.Role.COMPLAINANT, null, "An"));
        assertThat(dossier(first).confidential()).isTrue();
    }

    @Test
    void aFormWithANumberWaitsForAPersonWhetherThereIsSuchADossierOrNot() {
        CounterAnswer.Registered first = registered(new Handed("lm").note());
        String none =
                rooms.the(Organisations.class).called("lm").numberPattern().format(2026, 99);

        for (String number : List.of(first.number(), none)) {
            CounterAnswer answer =
                    counter.take(new Handed("lm").under(number).to(number).form());
            assertThat(answer).isInstanceOf(CounterAnswer.Kept.class);
        }
        assertThat(rooms.the(SetAsides.class).list("lm"))
                .extracting(WaitingMessage::reason)
                .containsOnly("unknown-sender");
    }

    @Test
    void anUnsettledOneWaitsForItsConfirmationAndAWrittenReplyIsOne() {
        CounterAnswer.Registered call = registered(new Handed("lm").note());
        assertThat(dossier(call).state()).isEqualTo("awaiting_confirmation");

        registered(new Handed("lm").under("k2").to(call.number()).note());
        assertThat(dossier(call).state()).as("a second call").isEqualTo("awaiting_confirmation");

        registered(new Handed("lm").under("k3").to(call.number()).letter());
        assertThat(dossier(call).state()).as("a letter").isEqualTo("in_progress");
    }

    @Test
    void whoIsAcceptedByAFormIsKnownByTelephoneAndPostalAddressToo() {
        CounterAnswer.Registered first = registered(new Handed("lm").note());
        Handed form = new Handed("lm").under("k2").to(first.number());
        form.party = new Party("Jan Peeters", "jan@klager.example", "09 223 44 66", "Kerkstraat 1\n9000 Gent");
        CounterAnswer.Kept kept = (CounterAnswer.Kept) counter.take(form.form());

        rooms.the(UnknownSenders.class)
                .accept(kept.message(), null, new Admission(Admission.Role.REPRESENTATIVE, "zijn moeder", "An"));
        assertThat(rooms.sql()
                        .sql("select name || ' ' || telephone || ' ' || postal from party"
                                + " where dossier = ? and role = 'representative'")
                        .param(first.dossier())
                        .query(String.class)
                        .list())
                .containsExactly("Jan Peeters +3292234466 Kerkstraat 1\n9000 Gent");
        assertThat(rooms.the(Dossiers.class).facts(first.dossier()))
                .filteredOn(fact -> fact.type().equals("complainant.replied"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.content())
                        .containsEntry("telephone", "+3292234466")
                        .containsEntry("postal", "Kerkstraat 1\n9000 Gent"));
    }

    private CounterAnswer.Registered registered(Submission submission) {
        CounterAnswer answer = counter.take(submission);
        assertThat(answer).isInstanceOf(CounterAnswer.Registered.class);
        return (CounterAnswer.Registered) answer;
    }

    private List<FieldProblem> problems(Submission submission) {
        CounterAnswer answer = counter.take(submission);
        assertThat(answer).isInstanceOf(CounterAnswer.Refused.class);
        return ((CounterAnswer.Refused) answer).problems();
    }

    private RecordedFact last(CounterAnswer.Registered registered) {
        List<RecordedFact> facts = rooms.the(Dossiers.class).facts(registered.dossier());
        return facts.get(facts.size() - 1);
    }

    private Dossier dossier(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).find(registered.dossier()).orElseThrow();
    }
}
