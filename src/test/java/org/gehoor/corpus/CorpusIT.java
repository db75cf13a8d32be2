package org.gehoor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole corpus, read once by the real command in 256 MB, held against its labels. */
class CorpusIT {

    private static final Path WORKPLACE = Path.of("target", "corpus");
    private static final Path FLOORS = Path.of("src/test/resources/corpus/floors.yml");
    private static final String ANSWERED = "every mail has an answer";

    private static final Scores SCORES = new Scores();
    private static final Map<String, JsonNode> BY_FILE = new HashMap<>();
    private static final List<String> REPEATED = new ArrayList<>();
    private static List<Corpus.Labelled> mails;
    private static Answers answers;
    private static Map<String, Double> floors;

    @BeforeAll
    static void readTheCorpus() throws IOException, InterruptedException {
        mails = Corpus.orSkip().mails();
        floors = new YAMLMapper().readValue(FLOORS.toFile(), new TypeReference<Map<String, Double>>() {});
        Path folder = Files.createDirectories(WORKPLACE.resolve("mails"));
        for (Corpus.Labelled mail : mails) {
            Files.write(folder.resolve(mail.file()), mail.bytes());
        }
        answers = Answers.about(folder, WORKPLACE);
        for (JsonNode line : answers.lines()) {
            String file = Path.of(line.path("file").asText()).getFileName().toString();
            if (BY_FILE.put(file, line) != null) {
                REPEATED.add(file);
            }
        }
        for (Corpus.Labelled mail : mails) {
            JsonNode said = BY_FILE.get(mail.file());
            SCORES.add(ANSWERED, said != null, mail.file());
            if (said != null) {
                Scorer.score(mail, said, SCORES);
            }
        }
        new ReadingTable(mails.size(), answers.cpuMillis(), SCORES.table(floors)).write();
    }

    @Test
    void everyMailHasExactlyOneAnswer() {
        assertThat(answers.exitCode()).isZero();
        assertThat(mails).hasSizeGreaterThan(500);
        assertThat(REPEATED).isEmpty();
        assertThat(SCORES.all().get(ANSWERED).wrong()).isEmpty();
    }

    @Test
    void noMailIsTooMuchForTheReader() {
        assertThat(BY_FILE.values().stream()
                        .filter(line -> line.path("reason").asText().startsWith("reading-fails"))
                        .map(line -> line.path("file").asText() + ": "
                                + line.path("reason").asText()))
                .isEmpty();
    }

    @Test
    void noMeasureFallsUnderItsFloor() {
        List<String> fallen = new ArrayList<>();
        floors.forEach((measure, floor) -> {
            Scores.Score score = SCORES.all().get(measure);
            if (score == null) {
                fallen.add(measure + " was not judged");
            } else if (score.percent() < floor) {
                fallen.add("%s: %.2f %% is under %s %%, wrong are %s"
                        .formatted(measure, score.percent(), floor, score.wrong()));
            }
        });
        assertThat(fallen).isEmpty();
    }

    @Test
    void everyMeasureHasAFloor() {
        assertThat(floors.keySet()).containsAll(SCORES.all().keySet());
    }
}
