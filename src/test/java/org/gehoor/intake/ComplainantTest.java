package org.gehoor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.junit.jupiter.api.Test;

class ComplainantTest {

    private final Organisation lm =
            Organisations.check(Path.of(""), name -> null).orThrow().called("lm");

    @Test
    void isWhoWroteFirstWhenAColleaguePassesAMailOn() {
        Complainant complainant = of("lotte.claes@lm.example", "An Peeters <an@klager.example>");
        assertThat(complainant.party().address()).isEqualTo("an@klager.example");
        assertThat(complainant.subject()).isEqualTo("Mijn terugbetaling");
        assertThat(complainant.references()).isEmpty();
        assertThat(complainant.passedOn().by()).isEqualTo("lotte.claes@lm.example");
        assertThat(complainant.passedOn().claimedAt()).isEqualTo("2026-01-26T08:12:00Z");
    }

    @Test
    void isWhoSendsItWhenAStrangerPassesAMailOn() {
        Complainant complainant = of("jan@elders.example", "An Peeters <an@klager.example>");
        assertThat(complainant.party().address()).isEqualTo("jan@elders.example");
        assertThat(complainant.references()).containsExactly("<1@elders.example>");
        assertThat(complainant.passedOn()).isNull();
    }

    @Test
    void isTheColleagueWhenTheMailPassedOnIsOneOfOurOwn() {
        assertThat(of("lotte.claes@lm.example", "Els <els@lm.example>").passedOn())
                .isNull();
        assertThat(of("lotte.claes@lm.example", "Klachten <klachten@lm.example>")
                        .passedOn())
                .isNull();
    }

    @Test
    void isTheColleagueWhenTheFirstSenderHasNoAddress() {
        assertThat(of("lotte.claes@lm.example", "An Peeters").passedOn()).isNull();
    }

    private Complainant of(String from, String first) {
        String mail =
                """
                From: %s
                To: klachten@lm.example
                Subject: Fwd: Mijn terugbetaling
                Message-ID: <1@elders.example>
                Date: Mon, 2 Feb 2026 10:59:00 +0100
                Content-Type: text/plain; charset=utf-8

                Willen jullie dit oppakken?

                ---------- Forwarded message ---------
                Van: %s
                Date: ma 26 jan. 2026 om 09:12
                Subject: Mijn terugbetaling
                To: Lotte Claes <lotte.claes@lm.example>

                Ik wacht al drie maanden op mijn terugbetaling.
                """
                        .formatted(from, first);
        return Complainant.of(lm, MailReader.read(mail.getBytes(UTF_8)));
    }
}
