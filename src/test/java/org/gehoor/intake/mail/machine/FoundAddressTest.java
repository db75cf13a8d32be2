package org.gehoor.intake.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mail to jan@klager.example. | jan@klager.example",
                "<jan@klager.example>: | jan@klager.example",
                "mailto:jan@klager.example) | jan@klager.example",
                "'jan@klager.example' | jan@klager.example",
                "x;dda:SMTP=jan@klager.example; | jan@klager.example",
                "bounce+jan=a.example@klager.example | bounce+jan=a.example@klager.example",
                "jörg@klager.example, | jörg@klager.example",
                "\"jan de man\"@klager.example | \"jan de man\"@klager.example",
                "jan@[192.0.2.1] | jan@[192.0.2.1]"
            })
    void findsAnAddressAmongWords(final String text, final String address) {
        assertThat(FoundAddress.in(text)).map(FoundAddress::address).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "jan@", "@klager.example", "a @ b", "jan@-", "\"@"})
    void findsNoneWhereOneHalfIsMissing(final String text) {
        assertThat(FoundAddress.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "a@", "\"@", "a@b ", "a", "a.", "[@", "@["})
    void takesALongTextInOneGo(final String piece) {
        final String text = piece.repeat(500_000);
        final List<FoundAddress> found =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> FoundAddress.in(text));
        assertThat(found).hasSizeLessThanOrEqualTo(100);
    }
}
