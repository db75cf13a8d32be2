package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Submission FULL = new Submission(
            "lm",
            Channel.PHONE,
            "phone",
            "k1",
            "els",
            new Party("Lies", "lies@klager.example"),
            true,
            "Terugbetaling",
            "Te weinig.",
            Map.of("member_number", "12345"),
            "nl",
            true,
            "Meteen terugbetaald.",
            Instant.EPOCH,
            "2026-000001-16",
            List.of(new SubmittedFile("a.pdf", "application/pdf", new byte[] {1})),
            "too quick");

    @Test
    void whatIsSaidOtherwiseLeavesTheRestAsItWas() {
        assertThat(FULL.redrafted().done()).isEqualTo(FULL);
        assertThat(FULL.withoutDoubt()).isEqualTo(FULL.redrafted().doubt(null).done());
        assertThat(FULL.withoutFiles().files()).isEmpty();
        assertThat(FULL.withoutFiles().redrafted().files(FULL.files()).done()).isEqualTo(FULL);
    }

    @Test
    void keepsWordsOfPeopleToItself() {
        assertThat(FULL.toString()).doesNotContain("Lies", "Te weinig", "terugbetaald");
        assertThat(FULL.redrafted().toString()).doesNotContain("Lies", "Te weinig", "terugbetaald");
    }
}
