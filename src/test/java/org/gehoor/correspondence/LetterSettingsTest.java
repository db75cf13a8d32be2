package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatThrownBy(() -> settings("only-to", "elders.example"))
                .hasRootCauseMessage("application.yml: gehoor.letters.only-to: takes addresses and @domains");
        assertThatThrownBy(() -> settings("per-address-per-day", "0")).hasStackTraceContaining("must be 1 or more");
    }

    private static LetterSettings settings(String... keyAndValue) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < keyAndValue.length; i += 2) {
            environment.setProperty("gehoor.letters." + keyAndValue[i], keyAndValue[i + 1]);
        }
        return Binder.get(environment).bindOrCreate("gehoor.letters", LetterSettings.class);
    }
}
