package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gehoor.intake.FieldProblem.Kind;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Party;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterIT {

    private static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");

    private Rooms rooms;
    private Counter counter;

    @BeforeEach
    void open() {
        rooms = Rooms.open(NOW.toString(), "register", "intake");
        counter = rooms.the(Counter.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aFormGetsItsNumberInTheSameCall() {
        CounterAnswer.Registered entered = registered(new Handed("lm").form());

        assertThat(entered.number()).isNotBlank();
        Dossier dossier = dossier(entered);
        assertThat(dossier.channel()).isEqualTo(Channel.FORM);
        assertThat(dossier.complainant().telephone()).isEqualTo("+3292234455");
        assertThat(dossier.complainant().address()).isEqualTo("lies@klager.example");
        assertThat(rooms.the(Dossiers.class)
                        .facts(dossier.id())
                        .get(0)
                        .content()
                        .get("words"))
                .isEqualTo(Map.of("member_number", "12345"));
    }

    @Test
    void theSameUnderTheSameKeyIsOneDossierAndSomethingElseIsRefused() {
        CounterAnswer.Registered first = registered(new Handed("lm").form());

        assertThat(counter.take(new Handed("lm").form())).isEqualTo(first);
        assertThat(counter.take(new Handed("lm").says("Iets anders.").form())).isEqualTo(new CounterAnswer.KeyUsed());
        assertThat(counter.take(new Handed("lm").with(file("bon.txt", "bon")).form()))
                .isEqualTo(new CounterAnswer.KeyUsed());
    }

    @Test
    void aHundredAtOnceUnderOneKeyAreOneDossier() {
        List<CounterAnswer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(n -> counter.take(new Handed("lm").form()))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        Handed wrong = new Handed("lm");
        wrong.party = new Party("Lies\r\nBcc: x@y.example", "lies@", "12", null);
        wrong.fields = Map.of("member_number", "x".repeat(6_000), "shoe_size", "44");
        wrong.language = "de";
        wrong.text = " ";

        assertThat(problems(wrong.form()))
                .extracting(FieldProblem::field, FieldProblem::kind)
                .containsExactlyInAnyOrder(
                        tuple("complainant.name", Kind.CONTROL_CHARACTERS),
                        tuple("complainant.mail", Kind.NOT_AN_ADDRESS),
                        tuple("complainant.telephone", Kind.NOT_A_TELEPHONE_NUMBER),
                        tuple("complainant.name", Kind.MISSING),
                        tuple("complainant.contact", Kind.MISSING),
                        tuple("fields.member_number", Kind.TOO_LONG),
                        tuple("fields.shoe_size", Kind.UNKNOWN),
                        tuple("language", Kind.NOT_OFFERED),
                        tuple("text", Kind.MISSING));
    }

    @Test
    void whoWantsToStayUnknownMay() {
        Handed nobody = new Handed("solidaris");
        nobody.party = new Party(null, null);
        nobody.fields = Map.of();
        nobody.anonymous = true;

        assertThat(counter.take(nobody.note())).isInstanceOf(CounterAnswer.Registered.class);
    }

    @Test
    void whatWaitsForAPersonIsReadJudgedAndRegisteredAsWhatItIs() {
        CounterAnswer.Kept kept = (CounterAnswer.Kept) counter.take(new Handed("lm")
                .by("web")
                .with(file("bon.txt", "Kassabon van 12 euro"))
                .form());
        SetAsides tray = rooms.the(SetAsides.class);
        assertThat(tray.read(kept.message()).orElseThrow().text()).contains("te weinig terugbetaald");

        String number =
                ((SetAsides.Answer.Done) tray.judge(kept.message(), SetAsides.Judgement.COMPLAINT, "An")).number();

        Dossier dossier = rooms.the(Dossiers.class).numbered("lm", number).orElseThrow();
        assertThat(dossier.channel()).isEqualTo(Channel.FORM);
        assertThat(dossier.wayIn()).isEqualTo("web");
        assertThat(dossier.complainant().telephone()).isEqualTo("+3292234455");
        assertThat((List<?>) rooms.the(Dossiers.class)
                        .facts(dossier.id())
                        .get(0)
                        .content()
                        .get("attachments"))
                .hasSize(1);
    }

    @Test
    void aComplaintThatWasSettledDuringTheCallIsClosedWhereTheProcedureSaysSo() {
        assertThat(dossier(registered(new Handed("lm")
                                .settled("Het verschil is meteen terugbetaald.")
                                .note()))
                        .state())
                .isEqualTo("closed");
        assertThat(dossier(registered(new Handed("dijkstra")
                                .settled("Excuses aanvaard.")
                                .note()))
                        .state())
                .isEqualTo("registered");
    }

    @Test
    void aConfidentialOneIsRestrictedFromTheStart() {
        Handed secret = new Handed("dijkstra");
        secret.confidential = true;

        assertThat(dossier(registered(secret.note())).confidential()).isTrue();
    }

    @Test
    void whoAsksForConfidentialityGetsItAlsoWhereTheProcedureDoesNotOfferIt() {
        Handed secret = new Handed("lm");
        secret.confidential = true;

        assertThat(dossier(registered(secret.form())).confidential()).isTrue();
    }

    @Test
    void aDateStampIsTheStartAndNeverInTheFuture() {
        Handed letter = new Handed("lm");
        letter.received = NOW.minusSeconds(86_400);
        assertThat(dossier(registered(letter.letter())).receivedAt()).isEqualTo(letter.received);

        letter.received = NOW.plusSeconds(301);
        assertThat(problems(letter.under("k2").letter()))
                .extracting(FieldProblem::field, FieldProblem::kind)
                .containsExactly(tuple("received_at", Kind.IN_THE_FUTURE));
    }

    @Test
    void filesAreToldByTheirBytesAndKeptFewAndSmall() {
        assertThat(problems(
                        new Handed("lm").with(file("brief.pdf", "MZ\u0090\0")).form()))
                .extracting(FieldProblem::kind)
                .containsExactly(Kind.WRONG_TYPE);
        assertThat(problems(new Handed("lm")
                        .with(file("a.html", "<html><script>x</script></html>"))
                        .form()))
                .extracting(FieldProblem::kind)
                .containsExactly(Kind.WRONG_TYPE);
        assertThat(problems(new Handed("lm")
                        .with(file("a.txt", "x".repeat((10 << 20) + 1)))
                        .form()))
                .extracting(FieldProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    private static SubmittedFile file(String name, String content) {
        return new SubmittedFile(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
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

    private Dossier dossier(CounterAnswer.Registered registered) {
        return rooms.the(Dossiers.class).find(registered.dossier()).orElseThrow();
    }
}
