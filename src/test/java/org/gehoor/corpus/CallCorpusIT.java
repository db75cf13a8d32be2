package org.gehoor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The transcripts of the corpus, read by the real command in 256 MB, held against their labels. */
class CallCorpusIT {

    private static final Path WORKPLACE = Path.of("target", "call-corpus");
    private static final Path FLOORS = Path.of("src/test/resources/corpus/call-floors.yml");

    @Test
    void noMeasureFallsUnderItsFloor() throws IOException, InterruptedException {
        List<Corpus.Labelled> transcripts = Corpus.orSkip().transcripts();
        assertThat(transcripts).hasSizeGreaterThan(8);
        Path folder = Files.createDirectories(WORKPLACE.resolve("transcripts"));
        for (Corpus.Labelled transcript : transcripts) {
            Files.copy(
                    transcript.source(),
                    folder.resolve(transcript.file()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Map<String, JsonNode> answers = new HashMap<>();
        for (JsonNode line : Answers.about(folder, WORKPLACE).lines()) {
            answers.put(Path.of(line.path("file").asText()).getFileName().toString(), line);
        }
        Scores scores = new Scores();
        for (Corpus.Labelled transcript : transcripts) {
            JsonNode said = answers.get(transcript.file());
            scores.add("every file has an answer", said != null, transcript.file());
            if (said != null) {
                CallScorer.score(transcript.label(), said, scores);
            }
        }
        Map<String, Double> floors = new YAMLMapper().readValue(FLOORS.toFile(), new TypeReference<>() {});
        Files.writeString(WORKPLACE.resolve("scores.md"), scores.table(floors));
        assertThat(scores.all().keySet()).isEqualTo(floors.keySet());
        assertThat(scores.all()).allSatisfy((measure, score) -> assertThat(score.percent())
                .as(measure + ", wrong are " + score.wrong())
                .isGreaterThanOrEqualTo(floors.get(measure)));
    }
}
