package org.gehoor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.gehoor.intake.Examiner;
import org.gehoor.intake.FormSheet;
import org.junit.jupiter.api.Test;

/** Forms that others made and filled in, held against their labels. */
class FormCorpusTest {

    @Test
    void readsEveryFieldThatIsLabelled() throws IOException {
        try (Examiner examiner = new Examiner(null)) {
            for (Corpus.Labelled form : Corpus.orSkip().forms()) {
                FormSheet sheet = examiner.examineForm(Files.readAllBytes(form.source()), true);
                JsonNode expected = form.expected();
                String name = form.source().getFileName().toString();
                if (expected.has("terminal_fields")) {
                    assertThat(sheet.fields())
                            .as(name)
                            .hasSize(expected.get("terminal_fields").asInt());
                } else {
                    assertThat(sheet.outcome()).as(name).isEqualTo("set-aside");
                }
                assertThat(sheet.reason().startsWith("xfa"))
                        .as(name)
                        .isEqualTo(expected.path("xfa").asBoolean());
                Map<String, String> values = sheet.fields().stream()
                        .collect(Collectors.toMap(FormSheet.Field::name, FormSheet.Field::value, (a, b) -> a));
                expected.path("first_fields")
                        .forEach(field -> assertThat(values).as(name).containsKey(field.asText()));
                expected.path("filled_values").properties().forEach(filled -> assertThat(values)
                        .as(name)
                        .containsEntry(filled.getKey(), filled.getValue().asText()));
            }
        }
    }
}
