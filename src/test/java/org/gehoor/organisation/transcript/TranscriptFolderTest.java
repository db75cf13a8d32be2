package org.gehoor.organisation.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptFolderTest {

    private static final String SOUND = "recognised_by: [{at: /a}]\nturns: [{each: /a/*, text: /b}]\n";

    @TempDir
    Path home;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsEveryMappingThatIsDelivered() {
        assertThat(names(read(Path.of("."))))
                .contains(
                        "amazon-connect-contact-lens",
                        "assemblyai",
                        "deepgram",
                        "genesys-cloud",
                        "rev-ai",
                        "twilio",
                        "whisper",
                        "wtf");
        assertThat(problems).isEmpty();
    }

    @Test
    void aHomeWithoutTheFolderHasTheDeliveredOnes() {
        assertThat(read(home)).isEqualTo(read(Path.of(".")));
        assertThat(problems).isEmpty();
    }

    @Test
    void aHomeWithTheFolderHasWhatLiesInIt() throws IOException {
        file("onze-centrale.yml", SOUND);
        file("readme.txt", "geen afbeelding");
        assertThat(names(read(home))).containsExactly("onze-centrale");
        assertThat(problems).isEmpty();
    }

    @Test
    void tellsEveryMistakeWithItsRemedy() throws IOException {
        file(
                "a.yml",
                "recognised_by: [{at: a}]\nturn: x\nturns: [{each: /a/*, text: /~2}]\nroles: {AGENT: emploee}\ntimes: hours\n");
        file("b.yml", "recognised_by: []\nturns: [{each: /a/*, text: {x: 1}}]\nspeakers: {id: /x}\n");
        file("c.yml", "recognised_by: []\nturns: []\n");
        file("d.yml", "");
        file("Hoofdletter.yml", SOUND);
        assertThat(read(home).all()).isEmpty();
        assertThat(problems.stream().map(Problem::toString))
                .contains(
                        "config/transcripts/a.yml:2: turn: unknown key — did you mean 'turns'?",
                        "config/transcripts/a.yml:1: recognised_by.1.at: 'a' is no JSON Pointer — begin it with /",
                        "config/transcripts/a.yml:3: turns.1.text: '/~2' has a lone ~ — write ~0 for ~ and ~1 for /",
                        "config/transcripts/a.yml:4: roles.AGENT: 'emploee' is not possible — did you mean 'employee'?",
                        "config/transcripts/c.yml: yaml: recognised_by holds nothing — name at least one")
                .anyMatch(line -> line.startsWith("config/transcripts/a.yml:5: times: 'hours' is not possible"))
                .anyMatch(line -> line.startsWith("config/transcripts/b.yml:2: turns.1.text"))
                .anyMatch(line -> line.startsWith("config/transcripts/b.yml:3: speakers.each: is missing"))
                .anyMatch(line -> line.startsWith("config/transcripts/d.yml"))
                .anyMatch(line -> line.startsWith("config/transcripts/Hoofdletter.yml: name"));
    }

    private TranscriptFormats read(Path from) {
        return new TranscriptFolder(problems).read(from);
    }

    private static List<String> names(TranscriptFormats formats) {
        return formats.all().stream().map(TranscriptFormat::name).toList();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("config/transcripts")).resolve(name), text);
    }
}
