package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailLeaksNothingTest {

    @Test
    void nothingOfAPersonIsInWhatGetsLogged() {
        final Mail mail = MailReader.read(
                """
                From: Geheim <geheim@geheim.example>
                Reply-To: geheim@geheim.example
                To: geheim@geheim.example
                Subject: geheim
                Message-ID: <geheim@geheim.example>
                Auto-Submitted: auto-replied; owner-email="geheim@geheim.example"
                Content-Type: multipart/mixed; boundary=b

                --b

                geheim
                --b
                Content-Type: application/geheim; name=geheim.pdf; charset=geheim
                Content-Transfer-Encoding: geheim

                geheim
                --b--
                """
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(mail.toString()
                        + mail.from()
                        + mail.to()
                        + mail.attachments()
                        + mail.automatic()
                        + mail.mayAnswerWhy()
                        + mail.warnings())
                .doesNotContainIgnoringCase("geheim");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.from()).hasSize(1);
    }
}
