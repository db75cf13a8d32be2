package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gehoor.organisation.ExampleConfiguration;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Line ends and control characters in every field of what is handed in: refused by its name, or taken out; never a header of their own. */
class HostileFieldsTest {

    private static final String EVIL = "x\r\nBcc: evil@x.example\r\n\r\n\u0000\u0007\u2028";
    private static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");

    enum Where {
        NAME(draft -> draft.complainant(new Party(EVIL, "lies@klager.example", null, null))),
        MAIL(draft -> draft.complainant(new Party("Lies", "lies@klager.example" + EVIL, null, null))),
        TELEPHONE(draft -> draft.complainant(new Party("Lies", "lies@klager.example", "09 223 44 55" + EVIL, null))),
        POSTAL(draft -> draft.complainant(new Party("Lies", "lies@klager.example", null, EVIL))),
        SUBJECT(draft -> draft.subject(EVIL)),
        TEXT(draft -> draft.text(EVIL)),
        FIELD(draft -> draft.fields(Map.of("member_number", EVIL))),
        FIELD_ID(draft -> draft.fields(Map.of(EVIL, "12345"))),
        LANGUAGE(draft -> draft.language("nl" + EVIL)),
        WAY_IN(draft -> draft.wayIn("portal" + EVIL)),
        SETTLED(draft -> draft.settledOnTheSpot(EVIL)),
        DOSSIER(draft -> draft.dossier("2026-000001-16" + EVIL)),
        FILE(draft -> draft.files(List.of(
                new SubmittedFile("a" + EVIL + ".txt", "text/plain" + EVIL, "ja".getBytes(StandardCharsets.UTF_8)))));

        private final Function<SubmissionDraft, SubmissionDraft> put;

        Where(Function<SubmissionDraft, SubmissionDraft> put) {
            this.put = put;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFieldBecomesAHeaderOrKeepsAControl(Where where) throws IOException {
        Organisation lm = ExampleConfiguration.organisations().called("lm");
        SubmissionDraft whole = Submission.draft("lm", Channel.FORM, "k1")
                .complainant(new Party("Lies", "lies@klager.example", null, null))
                .fields(Map.of("member_number", "12345"))
                .subject("Terugbetaling")
                .text("Te weinig terugbetaald.");

        Scrutiny scrutiny = Scrutiny.of(where.put.apply(whole).done(), lm, NOW);

        if (scrutiny.problems().isEmpty()) {
            String kept = new String(SubmissionBytes.write(scrutiny.cleaned()), StandardCharsets.UTF_8);
            assertThat(kept.lines().takeWhile(line -> !line.isEmpty()))
                    .as("headers of the container")
                    .noneMatch(line -> line.startsWith("Bcc"));
            assertThat(kept.lines().filter(line -> line.startsWith("Bcc:")))
                    .as("words may begin so, headers of parts may not")
                    .hasSizeLessThanOrEqualTo(where == Where.TEXT ? 1 : 0);
            assertThat(kept).doesNotContain("\u0000", "\u0007");
        } else {
            assertThat(scrutiny.problems()).allSatisfy(problem -> assertThat(problem.toString())
                    .as("what is told and logged of it")
                    .doesNotContain("\r", "\n", "\u0000", "\u0007", "Bcc:"));
        }
    }
}
