package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.register.Command;
import org.gehoor.register.MessageCommand;
import org.junit.jupiter.api.Test;

class CommandDeskTest {

    private static final String DECIDE =
            """
            {"id":"c-1","command":"decide","dossier":"2026-000001-16","expected_version":3,
             "payload":{"outcome":"founded","reasons":"Omdat.","corrective":false}}
            """;

    @Test
    void readsACommandForADossier() {
        Command command = ((CommandForDossier) read(DECIDE)).command();
        assertThat(command.organisation()).isEqualTo("solidaris");
        assertThat(command.actor().name()).isEqualTo("tryout");
        assertThat(command.number()).isEqualTo("2026-000001-16");
        assertThat(command.expectedVersion()).isEqualTo(3);
        assertThat(command.order().type()).isEqualTo(CommandType.DECIDE);
        assertThat(command.order().value("outcome")).contains("founded");
        assertThat(command.order().words()).containsEntry("reasons", "Omdat.");
        // no is as good as nothing
        assertThat(command.order().says("corrective")).isFalse();
        assertThat(command.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsACommandForAMessage() {
        MessageCommand command = ((CommandForMessage)
                        read(
                                "{\"id\":\"c\",\"command\":\"judge\",\"received_message\":17,\"payload\":{\"as\":\"question\"}}"))
                .command();
        assertThat(command.type()).isEqualTo(MessageCommandType.JUDGE);
        assertThat(command.message()).isEqualTo(17);
        assertThat(command.value("as")).contains("question");
    }

    @Test
    void anyOtherByteMakesAnotherCommand() {
        assertThat(((CommandForDossier) read(DECIDE + " ")).command().sha256())
                .isNotEqualTo(((CommandForDossier) read(DECIDE)).command().sha256());
    }

    @Test
    void readsAMomentInWhateverOffset() {
        Command command = ((CommandForDossier) read(with(
                        "withdraw",
                        "\"complainants_words\":\"Laat maar.\",\"arrived_at\":\"2026-02-02T11:00:00+01:00\"")))
                .command();
        assertThat(command.order().moment("arrived_at")).hasToString("Optional[2026-02-02T10:00:00Z]");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(refusal("{\"command\":\"decide\",\"dosier\":\"x\",\"payload\":{\"reasons\":7,\"outcom\":\"x\"}}"))
                .contains("id: is missing")
                .contains("dosier: is not known here — did you mean 'dossier'?")
                .contains("dossier: is missing")
                .contains("payload.reasons: holds no words")
                .contains("payload.outcom: is not known here — did you mean 'outcome'?")
                .contains("payload.outcome: is missing");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(refusal("{\"id\":\"1\",\"command\":\"admisible\",\"dossier\":\"1\"}"))
                .contains("did you mean 'admissible'?");
    }

    @Test
    void neverRepeatsWhatPeopleWrote() {
        for (String text : List.of(
                with("close", "\"reason\":[\"Roos de Wit\"]"),
                with("close", "\"Roos de Wit\":1"),
                with("admissible", "\"x\":\"Roos de Wit\"") + "Roos de Wit",
                "{\"id\":\"1\",\"command\":\"Roos de Wit\"}",
                "Roos de Wit",
                "{\"Roos de Wit\":1,\"Roos de Wit\":2}")) {
            assertThat(refusal(text)).as(text).isNotEmpty().doesNotContain("Roos", "Wit");
        }
    }

    @Test
    void refusesWhatIsNoSingleJsonObject() {
        for (String text : List.of(
                "",
                "[]",
                "null",
                "17",
                "{",
                DECIDE + "{}",
                "{\"id\":\"1\",\"id\":\"2\"}",
                "{\"id\":NaN}",
                "[".repeat(5000))) {
            assertThat(refusal(text)).as(text).contains("command: is no");
        }
        assertThat(reason(new SentCommand("solidaris", "tryout", null))).contains("is no text");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(refusal(with("close", "\"reason\":\"x\",\"remark\":\"" + "a".repeat(20_001) + "\"")))
                .contains("payload.remark: is too long");
        assertThat(refusal(with("close", "\"reason\":\"" + "é".repeat(140_000) + "\"")))
                .contains("larger than 256 KiB");
    }

    @Test
    void refusesCharactersThatSteer() {
        assertThat(refusal(with("hold", "\"reason\":\"a\\u0000b\""))).contains("control characters");
        assertThat(refusal(with("hold", "\"reason\":\"a\\u001b[2Jb\""))).contains("control characters");
        assertThat(refusal(with("hold", "\"reason\":\"\\ud800\""))).contains("control characters");
        assertThat(refusal(with("assign", "\"handler\":\"a\\nb\""))).contains("payload.handler");
        assertThat(read(with("hold", "\"reason\":\"eerste regel\\r\\n\\ttweede\"")))
                .isInstanceOf(CommandForDossier.class);
    }

    @Test
    void takesWordsForKnownKeysAlone() {
        assertThat(refusal(with("send_message", "\"message\":\"status\",\"words\":{\"what_was_don\":\"x\"}")))
                .contains("payload.words.what_was_don: is not known here — did you mean 'what_was_done'?");
        assertThat(refusal(with("correct_registration", "\"fields\":{\"received_at\":\"x\"}")))
                .contains("payload.fields.received_at: is not known here");
        Command command = ((CommandForDossier)
                        read(with("correct_registration", "\"fields\":{\"member_number\":\"12\"}")))
                .command();
        assertThat(command.order().list("fields")).containsExactly("member_number");
        assertThat(command.order().words()).containsEntry("member_number", "12");
    }

    @Test
    void believesNobodyButTheBroker() {
        assertThat(reason(new SentCommand("solidaris", null, DECIDE))).contains("populate-validated-user");
        assertThat(reason(new SentCommand("solidaris", "stranger", DECIDE)))
                .contains("stranger may give no commands to solidaris")
                .contains("organisation.yml");
        assertThat(refusal("{\"id\":\"1\",\"command\":\"admissible\",\"dossier\":\"1\",\"actor\":\"tryout\"}"))
                .contains("actor: is not known here");
    }

    private static String with(String command, String payload) {
        return "{\"id\":\"c-1\",\"command\":\"" + command + "\",\"dossier\":\"2026-000001-16\",\"payload\":{" + payload
                + "}}";
    }

    private static CommandReading read(String text) {
        return CommandExamples.DESK.read(new SentCommand("solidaris", CommandExamples.USER, text));
    }

    private static String refusal(String text) {
        return reason(new SentCommand("solidaris", CommandExamples.USER, text));
    }

    private static String reason(SentCommand sent) {
        return String.valueOf(
                ((CommandRefused) CommandExamples.DESK.read(sent)).answer().reason());
    }
}
