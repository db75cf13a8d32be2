package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationResultsTest {

    private static final Address JAN = new Address("jan@klager.example", "Jan");

    @Test
    void readsMethodsResultsAndProperties() {
        final AuthenticationResults found =
                in("mx.stad.example 1; spf=pass (sender ok; really) smtp.mailfrom=klager.example;\r\n\tdkim/1=PASS reason=\"good (key); fine\""
                                + " header.d=klager.example; DMARC = pass header.from=Klager.example")
                        .orElseThrow();
        assertThat(found.results()).map(Object::toString).containsExactly("spf=pass", "dkim=pass", "dmarc=pass");
        assertThat(found.results().get(1).properties()).containsEntry("reason", "good (key); fine");
        assertThat(found.proves(JAN)).isTrue();
        assertThat(found.whyNotAnswer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmarc=fail", "dmarc=fail (p=reject) header.from=klager.example", "spf=pass; dmarc=policy"})
    void withholdsTheAnswerWhereDmarcFails(final String results) {
        assertThat(in("mx.stad.example; " + results).orElseThrow().whyNotAnswer())
                .hasValueSatisfying(why -> assertThat(why).contains("dmarc=").doesNotContain("klager"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "spf=pass smtp.mailfrom=klager.example",
                "dmarc=pass header.from=elders.example",
                "dmarc=pass",
                "dmarc=none header.from=klager.example",
                "dmarc=pass header.from=klager.example; dmarc=fail header.from=klager.example",
                "x=\"dmarc=pass header.from=klager.example\"",
                "(dmarc=pass header.from=klager.example)"
            })
    void provesNothingWithoutAPassForTheSendersOwnDomain(final String results) {
        assertThat(in("mx.stad.example; " + results).orElseThrow().proves(JAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "mx.elders.example; dmarc=pass", "(mx.stad.example) x; dmarc=pass", "\"", "((("})
    void anotherServersWordIsNone(final String value) {
        assertThat(in(value)).isEmpty();
    }

    @Test
    void onlyTheTopmostOfOurServerCounts() {
        final String mail = "Authentication-Results: mx.elders.example; dmarc=pass header.from=klager.example\r\n"
                + "Authentication-Results: MX.stad.example; dmarc=fail header.from=klager.example\r\n"
                + "Authentication-Results: mx.stad.example; dmarc=pass header.from=klager.example\r\n\r\n";
        assertThat(AuthenticationResults.in(mail.getBytes(StandardCharsets.UTF_8), "mx.stad.example")
                        .orElseThrow()
                        .whyNotAnswer())
                .isPresent();
    }

    private static Optional<AuthenticationResults> in(final String value) {
        final String mail = "Authentication-Results: " + value + "\r\nFrom: jan@klager.example\r\n\r\n";
        return AuthenticationResults.in(mail.getBytes(StandardCharsets.UTF_8), "mx.stad.example");
    }
}
