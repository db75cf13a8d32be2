package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gehoor.correspondence.smtp.Tls;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class SmtpSettingsTest {

    @Test
    void encryptsUnlessToldOtherwise() {
        SmtpSettings settings = settings("host", "smtp.example.org");
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.line().tls()).isEqualTo(Tls.UPGRADED);
        assertThat(settings.line().port()).isEqualTo(587);
        assertThat(settings("host", "x.example", "security", "smtps").line().port())
                .isEqualTo(465);
    }

    @Test
    void speaksInTheClearToThisMachineOnly() {
        for (String here : new String[] {"localhost", "127.0.0.1", "127.0.1.1", "::1"}) {
            assertThat(settings("host", here, "security", "none").problems()).isEmpty();
        }
        for (String elsewhere : new String[] {"smtp.example.org", "10.0.0.1", "127.example.org", "localhost.example"}) {
            assertThat(settings("host", elsewhere, "security", "none").problems())
                    .singleElement()
                    .asString()
                    .contains("gehoor.smtp.security", elsewhere, "use starttls or smtps");
        }
    }

    @Test
    void listsAllThatIsMissingAtOnce() {
        assertThat(settings("user", "hub", "connections", "0").problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("gehoor.smtp.host: is missing — name the server"))
                .anyMatch(problem -> problem.contains("gehoor.smtp.password"));
        assertThatThrownBy(() -> settings().line()).hasMessageContaining("gehoor.smtp.host");
    }

    @Test
    void printsNoPassword() {
        assertThat(settings("host", "x.example", "user", "hub", "password", "geheim")
                        .toString())
                .doesNotContain("geheim", "hub");
    }

    private static SmtpSettings settings(String... keyAndValue) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < keyAndValue.length; i += 2) {
            environment.setProperty("gehoor.smtp." + keyAndValue[i], keyAndValue[i + 1]);
        }
        return Binder.get(environment).bindOrCreate("gehoor.smtp", SmtpSettings.class);
    }
}
