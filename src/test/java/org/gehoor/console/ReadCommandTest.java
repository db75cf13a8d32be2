package org.gehoor.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

/** What a person at a shell, and a program, get to see of mails on a disk. */
class ReadCommandTest {

    private static final String MAIL =
            "From: Jan <jan@klager.example>\nTo: klachten@lm.example\nSubject: %s\nDate: Fri, 20 Nov 2026 10:00:00 +0100\n\n%s\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneObjectHoldsEveryKeyInOrder() throws IOException {
        assertThat(run("read", "--json", mail("a.eml", "klacht", "Goedemorgen")))
                .isZero();
        List<String> keys = new ArrayList<>();
        answers().get(0).fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "file",
                        "outcome",
                        "reason",
                        "automatic",
                        "mayAnswer",
                        "mayAnswerWhy",
                        "subject",
                        "from",
                        "replyTo",
                        "to",
                        "cc",
                        "messageId",
                        "inReplyTo",
                        "references",
                        "claimedAt",
                        "language",
                        "attachments",
                        "text",
                        "newText",
                        "quotedText",
                        "signature",
                        "forwarded",
                        "bounce",
                        "warnings");
        assertThat(answers().get(0).path("claimedAt").asText()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(answers().get(0).path("from").path("name").asText()).isEqualTo("Jan");
    }

    @Test
    void aFolderIsReadWithAllItHoldsInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        mail("b/2.eml", "twee", "x");
        mail("c.eml", "drie", "x");
        mail("a.txt", "een", "x");
        assertThat(run("read", "--json", folder.toString())).isZero();
        assertThat(subjects()).containsExactly("een", "twee", "drie");
    }

    @Test
    void ofAMaildirOnlyTheMailsThatArrivedAreRead() throws IOException {
        for (String part : List.of("cur", "new", "tmp")) {
            Files.createDirectories(folder.resolve(part));
            mail(part + "/1234.M1P2.host", part, "x");
        }
        Files.writeString(folder.resolve("dovecot-uidlist"), "3 V1");
        assertThat(run("read", "--json", folder.toString())).isZero();
        assertThat(subjects()).containsExactly("cur", "new");
    }

    @Test
    void anMboxIsTakenApartAndItsQuotingUndone() throws IOException {
        String mbox = "From jan@klager.example Fri Nov 20 10:00:00 2026\n"
                + MAIL.formatted("een", ">From daar kwam ik\n>>From verder\n\nFrom here on it is a sentence")
                + "\nFrom - Fri Nov 20 11:00:00 2026 +0100\r\n"
                + MAIL.formatted("twee", "x");
        Path file = Files.writeString(folder.resolve("post"), mbox);
        assertThat(run("read", "--json", file.toString())).isZero();
        assertThat(answers().stream().map(mail -> mail.path("file").asText()))
                .containsExactly(file + "#1", file + "#2");
        assertThat(answers().get(0).path("text").asText())
                .contains("From daar kwam ik\n>From verder\n\nFrom here on it is a sentence")
                .doesNotContain("Subject");
    }

    @Test
    void aPdfIsReadAsAFormInOneObjectOfItsOwnKind() throws IOException {
        Path file = Files.writeString(folder.resolve("a.PDF"), "%PDF-1.7\nbroken");
        assertThat(run("read", "--json", file.toString())).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("{\"file\":\"" + file
                        + "\",\"kind\":\"form\",\"outcome\":\"set-aside\",\"reason\":\"no-pdf: this file is no PDF,"
                        + " or too broken to be read\",\"fields\":[]}");
    }

    @Test
    void anEmlIsOneMailWhateverItBeginsWith() throws IOException {
        String from = "From jan@klager.example Fri Nov 20 10:00:00 2026\n";
        Path file = Files.writeString(folder.resolve("a.eml"), from + MAIL.formatted("een", "x\n\n" + from + "y"));
        assertThat(run("read", "--json", file.toString())).isZero();
        assertThat(answers()).hasSize(1);
        assertThat(answers().get(0).path("file").asText()).isEqualTo(file.toString());
    }

    @Test
    void whatIsNotThereIsSaidAndTheOthersAreRead() throws IOException {
        String mail = mail("a.eml", "klacht", "x");
        assertThat(run("read", "--json", "nowhere.eml", mail)).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("nowhere.eml: there is no such file");
        assertThat(subjects()).containsExactly("klacht");
    }

    @Test
    void withoutAnyNameTheUsageIsShown() {
        assertThat(run("read")).isEqualTo(Console.NOT_UNDERSTOOD);
    }

    @Test
    void aMailOverTheLimitIsSetAsideWithItsHeadersRead() {
        MailBytes bytes = new MailBytes(2 << 20, 0);
        byte[] raw = MAIL.formatted("groot", "x".repeat(3 << 20)).getBytes(ISO_8859_1);
        for (int at = 0; at < raw.length; at += 1000) {
            bytes.write(raw, at, Math.min(1000, raw.length - at));
        }
        PrintWriter printer = new PrintWriter(out, true);
        try (var examiner = new org.gehoor.intake.Examiner(null)) {
            bytes.handTo("a", new ReadingLoop(examiner, new JsonLines(printer), 2 << 20));
        }
        assertThat(answers().get(0).path("outcome").asText()).isEqualTo("set-aside");
        assertThat(answers().get(0).path("reason").asText())
                .isEqualTo("too-large: larger than 2 MB; its headers were read");
        assertThat(answers().get(0).path("mayAnswer").asBoolean()).isFalse();
        assertThat(subjects()).containsExactly("groot");
    }

    @Test
    void aLineStaysALineAndIsAsciiWhateverTheMailHolds() throws IOException {
        Files.writeString(
                folder.resolve("a.eml"),
                "From: jan@klager.example\nContent-Type: text/plain; charset=utf-8\n\n\u2028\u0085\u0007é\uD83D\uDE00\n\"\\");
        assertThat(run("read", "--json", folder.toString())).isZero();
        assertThat(out.toString().strip().chars()).allMatch(c -> c >= ' ' && c < 127);
        assertThat(answers()).hasSize(1);
        assertThat(answers().get(0).path("text").asText()).contains("é\uD83D\uDE00\n\"\\");
    }

    @Test
    void peopleReadAVerdictAndItsReasonsWithoutControlCharacters() throws IOException {
        Files.writeString(
                folder.resolve("a\u001b[31m.eml"),
                "From: MAILER-DAEMON@x.example\nAuto-Submitted: auto-replied\nSubject: =?utf-8?Q?a=1b]0;b=07c?=\n\nx");
        assertThat(run("read", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("automatic  auto-reply: Auto-Submitted: auto-replied")
                .contains("answer     none: automatic mail")
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void anOrganisationSaysQueueLanguageAndLetter() throws IOException {
        String mail =
                mail("a.eml", "klacht 2026-000001-16", "Ik wacht al weken op mijn geld en niemand belt mij terug.");
        assertThat(run("read", "--organisation", "lm", "--home", ".", mail)).isZero();
        assertThat(out.toString())
                .contains("at         lm/klachten, in nl")
                .contains("would      become a new dossier, or wait for a person if there is a dossier with its number")
                .contains("number     2026-000001-16 (check digits right)")
                .contains("letter     acknowledgement.nl");
        assertThat(run("read", "--organisation", "nobody", "--home", ".", mail)).isEqualTo(Console.CONFIGURATION);
        assertThat(err.toString()).contains("there is no nobody", "dijkstra", "lm");
    }

    private String mail(String name, String subject, String text) throws IOException {
        return Files.writeString(folder.resolve(name), MAIL.formatted(subject, text))
                .toString();
    }

    private List<String> subjects() {
        return answers().stream().map(mail -> mail.path("subject").asText()).toList();
    }

    private List<JsonNode> answers() {
        return out.toString().lines().map(ReadCommandTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new JsonMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private int run(String... args) {
        return Console.run(new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
