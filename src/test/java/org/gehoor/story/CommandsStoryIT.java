package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.gehoor.story.hub.Crm;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.gehoor.wiring.broker.BrokerProbe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A handler's program decides over JMS: each command once, in full or not at all, and its sender knows what became of it. */
class CommandsStoryIT extends Tale {

    private static final String KLACHTEN = "klachten@solidaris.example";
    private static final String REASONS =
            "{\"reasons\":\"Dit is geen klacht over ons.\",\"where_to_go\":\"Uw gemeente.\"}";

    private Crm crm;

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z");
    }

    @BeforeAll
    void signIn() {
        crm = hub().crm("solidaris", "crm");
    }

    @Test
    void aDecisionIsAcceptedAndStandsInTheHistory() {
        Dossier dossier = complaint();
        JsonNode answer = crm.commands(id(), "admissible", dossier.number(), dossier.version(), "{}");
        assertThat(answer.path("accepted").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.path("facts").get(0).asText()).isEqualTo("admissible");
        assertThat(answer.path("version").asInt()).isGreaterThan(dossier.version());
        assertThat(facts(dossier)).contains("admissible");
        assertThat(the(dossier.number()).stage()).isEqualTo("investigation");
    }

    @Test
    void theSameCommandAgainGetsTheSameAnswerAndDoesNothing() {
        Dossier dossier = complaint();
        String command = Crm.text(id(), "admissible", dossier.number(), dossier.version(), "{}");
        JsonNode first = crm.sends(command);
        List<String> facts = facts(dossier);
        assertThat(crm.sends(command)).isEqualTo(first);
        assertThat(crm.sends(command + " ").path("reason").asText()).contains("an id of its own");
        assertThat(facts(dossier)).isEqualTo(facts);
    }

    @Test
    void ofTwoAtOnceOnOneVersionOneIsAccepted() {
        Dossier dossier = complaint();
        Crm other = hub().crm("solidaris", "other-" + dossier.id());
        String mine = crm.says(Crm.text(id(), "admissible", dossier.number(), dossier.version(), "{}"));
        String theirs = other.says(Crm.text(id(), "inadmissible", dossier.number(), dossier.version(), REASONS));
        List<JsonNode> answers = List.of(crm.answerTo(mine), other.answerTo(theirs));
        assertThat(answers)
                .extracting(answer -> answer.path("accepted").asBoolean())
                .containsExactlyInAnyOrder(true, false);
        assertThat(answers.stream().filter(answer -> answer.has("reason")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.path("reason").asText()).contains("has changed since version");
                    assertThat(refusal.path("version").asInt()).isGreaterThan(dossier.version());
                });
    }

    @Test
    void aCommandOutOfOrderIsRefusedWithAReason() {
        Dossier dossier = complaint();
        JsonNode early = crm.commands(
                id(), "decide", dossier.number(), dossier.version(), "{\"outcome\":\"founded\",\"reasons\":\"Ja.\"}");
        assertThat(early.path("accepted").asBoolean()).isFalse();
        assertThat(early.path("reason").asText()).isNotBlank();
        assertThat(the(dossier.number()).version()).isEqualTo(dossier.version());
    }

    @Test
    void anotherOrganisationReachesNothingOfOurs() {
        Dossier dossier = complaint();
        JsonNode answer = hub().crm("lm", "crm-" + dossier.id())
                .commands(id(), "admissible", dossier.number(), dossier.version(), "{}");
        assertThat(answer.path("reason").asText()).isEqualTo("there is no dossier " + dossier.number());
        assertThat(facts(dossier)).doesNotContain("admissible");
    }

    @Test
    void whatCannotBeReadIsAnsweredToo() {
        for (String text :
                List.of("geen JSON", "{\"id\":\"x\"", "[]", "{\"id\":\"" + id() + "\",\"command\":\"decid\"}")) {
            JsonNode answer = crm.sends(text);
            assertThat(answer.path("accepted").asBoolean()).isFalse();
            assertThat(answer.path("reason").asText()).contains("command: ");
        }
        JsonNode unknown = crm.commands(id(), "admissible", "2026-999999-99", 1, "{}");
        assertThat(unknown.path("reason").asText()).isEqualTo("there is no dossier 2026-999999-99");
    }

    @Test
    void whatWaitsForAPersonIsJudgedByItsOwnOrganisationAlone() {
        NewMail mail = NewMail.from(somebody(), "info@solidaris.example")
                .on(hub().clock().instant());
        hub().mailbox("info@solidaris.example").receives(mail);
        WaitingMessage waiting = hub().tray("solidaris").awaits(mail);
        String judge =
                "{\"id\":\"%s\",\"command\":\"judge\",\"received_message\":%d,\"payload\":{\"as\":\"complaint\"}}";

        JsonNode theirs = hub().crm("lm", "judge").sends(judge.formatted(id(), waiting.id()));
        assertThat(theirs.path("reason").asText()).contains("does not wait for anybody");
        assertThat(hub().tray("solidaris").has(mail)).isTrue();

        String command = judge.formatted(id(), waiting.id());
        JsonNode ours = crm.sends(command);
        assertThat(ours.path("accepted").asBoolean()).as(ours.toString()).isTrue();
        assertThat(the(ours.path("number").asText()).state()).isNotBlank();
        assertThat(crm.sends(command)).isEqualTo(ours);
    }

    @Test
    void aPoisonCommandDoesNothingByHalvesAndHoldsUpNobody() throws Exception {
        Dossier dossier = complaint();
        String id = "poison-" + id();
        // the last statement of the transaction fails, whatever was done before it
        JdbcClient database = hub().the(JdbcClient.class);
        database.sql("create function poison() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'Roos de Wit'; end $$")
                .update();
        database.sql("create trigger poison before update on command_received for each row"
                        + " when (new.id like 'poison-%') execute function poison()")
                .update();
        String poison = crm.says(Crm.text(id, "admissible", dossier.number(), dossier.version(), "{}"));

        Dossier next = complaint();
        // what is behind it is not held up while it is tried again
        JsonNode answer = hub().crm("solidaris", "next-" + next.id())
                .commands(id(), "admissible", next.number(), next.version(), "{}");
        assertThat(answer.path("accepted").asBoolean()).as(answer.toString()).isTrue();
        assertThat(facts(dossier)).doesNotContain("admissible");
        assertThat(the(dossier.number()).version()).isEqualTo(dossier.version());

        database.sql("drop trigger poison on command_received").update();
        // mended, it is carried out at its next attempt
        Patiently.until("carried out", () -> facts(dossier).contains("admissible"));
        assertThat(crm.answerTo(poison).path("id").asText()).isEqualTo(id);
        assertThat(hub().the(BrokerProbe.class).deadLetters()).isZero();
    }

    private Dossier complaint() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, KLACHTEN).on(hub().clock().instant());
        hub().mailbox(KLACHTEN).receives(complaint);
        String number =
                hub().letterTo(complainant).isAcknowledgementOf(complaint).number();
        // the letter's own fact is the last thing that changes the dossier by itself
        return Patiently.find("sent " + number, () -> Stream.of(the(number))
                .filter(dossier -> facts(dossier).contains("message.sent:acknowledgement"))
                .findFirst());
    }

    private Dossier the(String number) {
        return hub().the(Dossiers.class).numbered("solidaris", number).orElseThrow();
    }

    private List<String> facts(Dossier dossier) {
        return hub().the(Dossiers.class).facts(dossier.id()).stream()
                .map(RecordedFact::type)
                .toList();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
