package org.gehoor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.intake.mail.MailReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NatureTest {

    private static final String FROM = "From: jan@klager.example\n";

    @Test
    void whoeverNamesAMailAnswersIt() {
        assertThat(of(FROM + "In-Reply-To: <a@b.example>\n\nx")).isEqualTo(Nature.REPLY);
        assertThat(of(FROM + "References: <a@b.example>\n\nx")).isEqualTo(Nature.REPLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: a", "RE : a", "Antw: a", "AW[2]: a", "RÉF: a", "Sv: Fwd: a", "回复：a", " re(3): a"})
    void aSubjectThatAnswersIsEnough(String subject) {
        assertThat(of(FROM + "Subject: " + subject + "\n\nx")).isEqualTo(Nature.REPLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "Klacht: de vuilophaling", "10:30 niemand thuis", "Regel: a", ":", "[Re]: a"})
    void anyOtherSubjectIsNone(String subject) {
        assertThat(of(FROM + "Subject: " + subject + "\n\nx")).isEqualTo(Nature.COMPLAINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fwd: a", "Doorst: Re: a", "WG: a", "TR : a", "I: a"})
    void whatIsPassedOnIsNoAnswerThoughItIsThreadedLikeOne(String subject) {
        assertThat(of(FROM + "Subject: " + subject + "\nReferences: <a@b.example>\n\nx"))
                .isEqualTo(Nature.COMPLAINT);
    }

    @Test
    void aMachineThatAnswersIsAMachine() {
        assertThat(of(FROM + "Auto-Submitted: auto-replied\nIn-Reply-To: <a@b.example>\n\nx"))
                .isEqualTo(Nature.AUTOMATIC);
    }

    @Test
    void nothingReadableIsForAPerson() {
        assertThat(of("\0\1\2")).isEqualTo(Nature.UNREADABLE);
    }

    private static Nature of(String mail) {
        return Nature.of(MailReader.read(mail.getBytes(UTF_8)));
    }
}
