package org.gehoor.wiring.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gehoor.organisation.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartCheckTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void findsNothingWrongWithTheLeastThatIsNeeded() {
        set(Map.of());
        assertThat(StartCheck.settings(environment)).isEmpty();
    }

    @Test
    void listsEveryWrongSettingOfTheRoomsAtOnce() {
        set(Map.of(
                "gehoor.smtp.port", "smtp",
                "gehoor.smtp.security", "ssl",
                "gehoor.smtp.read-timeout", "soon",
                "gehoor.smtp.user", "hub",
                "gehoor.smtp.password", "${NOBODY_SET_THIS}",
                "gehoor.letters.per-address-per-day", "0",
                "gehoor.letters.retry-after", "1m,later",
                "gehoor.letters.then-every", "10ms",
                "gehoor.letters.only", "tester@elders.example"));
        assertThat(StartCheck.settings(environment).stream().map(Problem::toString))
                .containsExactlyInAnyOrder(
                        "config/application.yml: gehoor.smtp.port: can't be read — use a whole number",
                        "config/application.yml: gehoor.smtp.security: can't be read — use none, starttls, smtps",
                        "config/application.yml: gehoor.smtp.read-timeout: can't be read — use a time: 30s, 5m, 8h, 5d",
                        "config/application.yml: gehoor.smtp.password: is missing, ${NOBODY_SET_THIS} is not set"
                                + " — set that variable",
                        "config/application.yml: gehoor.letters.per-address-per-day: is under 1 — use 1 or more",
                        "config/application.yml: gehoor.letters.retry-after: can't be read"
                                + " — use a list: see src/docs/operating.md",
                        "config/application.yml: gehoor.letters.then-every: is under a second — use 1s or more",
                        "config/application.yml: gehoor.letters.only: unknown key — use one of: per-address-per-day,"
                                + " per-domain-per-hour, free-mail, per-free-mail-domain-per-hour,"
                                + " per-dossier-per-day, pause-above, pause-above-median-times, only-to, secret, retry-after, then-every, give-up-after");
    }

    private void set(Map<String, Object> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource("config", settings));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "least",
                        Map.of("spring.datasource.url", "jdbc:postgresql://x/y", "gehoor.smtp.host", "smtp.example")));
    }
}
