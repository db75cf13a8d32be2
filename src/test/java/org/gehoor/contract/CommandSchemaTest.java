package org.gehoor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gehoor.dispatch.CommandExamples;
import org.gehoor.procedure.command.CommandForm;
import org.gehoor.procedure.command.CommandType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schema of commands says what the hub takes. After a change of the lists of commands run this once with
 * {@code -Dgehoor.write-reference=true}.
 */
class CommandSchemaTest {

    private static final Path SCHEMA = Contracts.FOLDER.resolve("command/command.v1.schema.json");
    private static final JsonNode ANSWER =
            Contracts.json(Contracts.read(Contracts.FOLDER.resolve("command/answer.v1.schema.json")));

    static List<CommandForm> forms() {
        return CommandSchema.forms();
    }

    @Test
    void theSchemaIsFresh() throws IOException {
        if (Boolean.getBoolean("gehoor.write-reference")) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, CommandSchema.text());
        }
        assertThat(SCHEMA).hasContent(CommandSchema.text());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCommandWithEveryFieldIsTakenByBoth(CommandForm form) {
        ObjectNode full = CommandExamples.full(form);
        assertThat(objections(full)).isEmpty();
        assertThat(CommandExamples.refusal(full)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCommandWithWhatItMustSayIsTakenByBoth(CommandForm form) {
        ObjectNode least = CommandExamples.least(form);
        assertThat(objections(least)).isEmpty();
        assertThat(CommandExamples.refusal(least)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anUnknownKeyIsRefusedByBoth(CommandForm form) {
        bothRefuse(form, command -> command.put("surprise", 1), "surprise");
        bothRefuse(form, command -> command.withObject("/payload").put("surprise", "x"), "payload.surprise");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aMissingFieldIsRefusedByBothAndNamed(CommandForm form) {
        bothRefuse(form, command -> command.remove("id"), "id: is missing");
        String about = form instanceof CommandType ? "dossier" : "received_message";
        bothRefuse(form, command -> command.remove(about), about + ": is missing");
        form.fields().stream()
                .filter(field -> field.required())
                .forEach(field -> bothRefuse(
                        form,
                        command -> command.withObject("/payload").remove(field.name()),
                        "payload." + field.name() + ": is missing"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFieldOfAnotherKindIsRefusedByBothAndNamed(CommandForm form) {
        form.fields()
                .forEach(field -> bothRefuse(
                        form,
                        command -> command.withObject("/payload").put(field.name(), 7),
                        "payload." + field.name() + ": "));
    }

    @Test
    void everyAnswerKeepsToItsSchema() {
        assertThat(CommandExamples.answers()).hasSize(4).allSatisfy(answer -> assertThat(
                        Contracts.objections(answer, ANSWER))
                .isEmpty());
        assertThat(Contracts.objections("{\"accepted\":false}", ANSWER)).isNotEmpty();
        assertThat(Contracts.objections("{\"id\":\"1\",\"accepted\":true,\"reason\":\"x\"}", ANSWER))
                .isNotEmpty();
    }

    private static void bothRefuse(CommandForm form, Consumer<ObjectNode> change, String naming) {
        ObjectNode command = CommandExamples.full(form);
        change.accept(command);
        assertThat(objections(command)).as(command.toString()).isNotEmpty();
        assertThat(CommandExamples.refusal(command))
                .hasValueSatisfying(reason -> assertThat(reason).contains(naming));
    }

    private static List<String> objections(ObjectNode command) {
        return Contracts.objections(command.toString(), Contracts.json(Contracts.read(SCHEMA)));
    }
}
