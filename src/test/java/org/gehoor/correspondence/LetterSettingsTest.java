package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class LetterSettingsTest {

    @Test
    void mailsEveryoneWhereNobodyIsNamed() {
        assertThat(settings().onlyTo()).isEmpty();
        assertThat(settings().perAddressPerDay()).isEqualTo(5);
        assertThat(settings().mails("klager1@klager.example")).isTrue();
    }

    @Test
    void mailsOnlyAddressesAndDomainsThatAreNamed() {
        LetterSettings settings = settings("only-to", "Tester@Elders.example,@proef.example");
        assertThat(List.of("tester@elders.example", "x@proef.example")).allMatch(settings::mails);
        assertThat(List.of("x@elders.example", "x@geproef.example", "proef.example@x.example", "x@sub.proef.example"))
                .noneMatch(settings::mails);
    }

    @Test
    void refusesWhatWouldMeanNothing() {
        assertThat(settings().problems()).isEmpty();
        assertThat(settings(
                                "only-to", "elders.example",
                                "per-address-per-day", "0",
                                "retry-after", "1m,0s",
                                "then-every", "10ms",
                                "give-up-after", "-1d")
                        .problems())
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("config/application.yml: gehoor.letters.only-to: takes"))
                .anyMatch(problem -> problem.contains("per-address-per-day: is under 1 — use 1 or more"));
    }

    @Test
    void strangersShareAFreeMailProviderInEveryCountry() {
        assertThat(List.of(
                        "gmail.com", "hotmail.com", "hotmail.nl", "live.be", "yahoo.co.uk", "outlook.fr", "ziggo.nl"))
                .allMatch(domain -> settings().ceilings(domain).perDomain() == 0);
        assertThat(List.of("hotmail.attacker.example", "nothotmail.com", "gmail.com.attacker.nl", "live.a.be", "lm.be"))
                .allMatch(domain -> settings().ceilings(domain).perDomain() == 50);
    }

    static LetterSettings settings(String... keyAndValue) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < keyAndValue.length; i += 2) {
            environment.setProperty("gehoor.letters." + keyAndValue[i], keyAndValue[i + 1]);
        }
        return Binder.get(environment).bindOrCreate("gehoor.letters", LetterSettings.class);
    }
}
