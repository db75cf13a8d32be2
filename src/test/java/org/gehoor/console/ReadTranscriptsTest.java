package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a shell, and a program, get to see of transcripts among mails. */
class ReadTranscriptsTest {

    private static final String CALLS = "src/test/resources/calls/";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneObjectHoldsEveryKeyInOrder() throws IOException {
        assertThat(run("--json", CALLS + "vcon/agent-and-customer.json")).isZero();
        JsonNode call = answers().get(0);
        assertThat(keys(call))
                .containsExactly(
                        "file",
                        "kind",
                        "outcome",
                        "reason",
                        "format",
                        "startedAt",
                        "durationSeconds",
                        "parties",
                        "turns",
                        "id",
                        "language",
                        "markedBy",
                        "redacted",
                        "warnings");
        assertThat(keys(call.path("parties").get(0))).containsExactly("name", "telephone", "email", "role");
        assertThat(keys(call.path("turns").get(0))).containsExactly("speaker", "role", "startMs", "text");
        assertThat(call.path("kind").asText()).isEqualTo("call");
        assertThat(call.path("outcome").asText()).isEqualTo("complaint");
        assertThat(call.path("reason").asText()).isEqualTo("an employee marked it as a complaint");
        assertThat(call.path("startedAt").asText()).isEqualTo("2026-11-20T10:05:11.240727");
        assertThat(call.path("durationSeconds").asDouble()).isEqualTo(54.264);
    }

    @Test
    void mailsAndTranscriptsMayLieInOneFolder() throws IOException {
        Files.writeString(folder.resolve("a.eml"), "From: jan@klager.example\nSubject: klacht\n\nHallo\n");
        Files.copy(Path.of(CALLS + "vtt/zoom.vtt"), folder.resolve("b"));
        Files.copy(Path.of(CALLS + "mapped/deepgram.json"), folder.resolve("c.eml"));
        assertThat(run("--json", folder.toString())).isZero();
        assertThat(answers().stream()
                        .map(one -> one.path("kind").asText("mail") + " "
                                + one.path("format").asText()))
                .containsExactly("mail ", "call vtt", "call deepgram");
    }

    @Test
    void whatCannotBeReadIsSetAsideWithTheReason() {
        assertThat(run("--json", CALLS + "vcon/parties-null.json", CALLS + "mapped/something-else.json"))
                .isZero();
        assertThat(answers().stream()
                        .map(one -> one.path("outcome").asText() + " "
                                + one.path("reason").asText()))
                .containsExactly(
                        "set-aside invalid: parties is no list",
                        "set-aside unknown-format: JSON that no file in config/transcripts recognises");
    }

    @Test
    void aMachinesGuessAndSilenceAreForAPerson() {
        run(
                "--json",
                CALLS + "mapped/amazon-connect-contact-lens.json",
                CALLS + "vtt/zoom.vtt",
                CALLS + "vcon/not-written-down.json");
        assertThat(answers().stream()
                        .map(one -> one.path("outcome").asText() + ": "
                                + one.path("reason").asText()))
                .containsExactly(
                        "call: a machine takes it for a complaint: a person decides",
                        "call: nobody marked it as a complaint: a person decides",
                        "call: nothing of it was written down: a person listens");
    }

    @Test
    void aMappingOfOnesOwnNeedsNoCode() throws IOException {
        Path mappings = Files.createDirectories(folder.resolve("config/transcripts"));
        Files.writeString(
                mappings.resolve("onze-centrale.yml"),
                """
                recognised_by: {at: /gesprek/regels/0/tekst}
                id: /gesprek/nummer
                started_at: /gesprek/begin
                turns: {each: /gesprek/regels/*, text: /tekst, speaker: /wie, start: /na}
                roles: {balie: employee, beller: complainant}
                marks: {at: /gesprek/afgerond_als, is: klacht, by: employee}
                """);
        Path call = Files.writeString(
                folder.resolve("gesprek.json"),
                """
                {"gesprek": {"nummer": 17, "begin": "2026-11-20T10:00:00", "afgerond_als": "Klacht",
                  "regels": [{"wie": "balie", "na": 0.5, "tekst": "Goedemorgen"}, {"wie": "beller", "na": 2, "tekst": "Ik heb een klacht"}]}}
                """);
        assertThat(run("--json", "--home", folder.toString(), call.toString())).isZero();
        JsonNode read = answers().get(0);
        assertThat(read.path("outcome").asText()).isEqualTo("complaint");
        assertThat(read.path("format").asText()).isEqualTo("onze-centrale");
        assertThat(read.path("id").asText()).isEqualTo("17");
        assertThat(read.path("turns").get(1).path("role").asText()).isEqualTo("complainant");
        assertThat(read.path("turns").get(1).path("startMs").asLong()).isEqualTo(2000);
    }

    @Test
    void aMappingWithMistakesIsNotReadBy() throws IOException {
        Path mappings = Files.createDirectories(folder.resolve("config/transcripts"));
        Files.writeString(mappings.resolve("x.yml"), "recognised_by: {at: x}\n");
        assertThat(run("--home", folder.toString(), CALLS + "vtt/zoom.vtt")).isEqualTo(Console.CONFIGURATION);
        assertThat(err.toString())
                .contains("config/transcripts/x.yml:1: recognised_by.at: 'x' is no JSON Pointer", "turns: is missing");
    }

    @Test
    void peopleReadABlockWithoutControlCharacters() {
        assertThat(run(CALLS + "vcon/agent-and-customer.json")).isZero();
        assertThat(out.toString())
                .contains("complaint   an employee marked it as a complaint")
                .contains("complainant Sem Visser, +31612345678, sem@klager.example")
                .contains("turns       3");
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private List<JsonNode> answers() {
        return out.toString().lines().map(ReadTranscriptsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new JsonMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private int run(String... files) {
        List<String> args = new ArrayList<>(List.of("read"));
        if (!List.of(files).contains("--home")) {
            args.addAll(List.of("--home", "."));
        }
        args.addAll(List.of(files));
        return Console.run(
                new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), args.toArray(String[]::new));
    }
}
