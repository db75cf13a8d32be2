package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 10:00:00 +0100       | 2026-11-20T09:00:00Z",
                "20 Nov 2026 10:00 +0100               | 2026-11-20T09:00:00Z",
                "Fri, 20 Nov 2026 10:00:00 +0100 (CET) | 2026-11-20T09:00:00Z",
                "Fri,  3 november 26 10:00:00 GMT      | 2026-11-03T10:00:00Z",
                "Fri, 20 Nov 2026 10:00:00 EST         | 2026-11-20T15:00:00Z",
                "Fri, 20-Nov-2026 10:00:00             | 2026-11-20T10:00:00Z",
                "Fri, 20 Nov 2026 10.00.60 -0030       | 2026-11-20T10:30:59Z",
                "Fri, 20 Nov 99 10:00:00 +0000         | 1999-11-20T10:00:00Z",
            })
    void readsWhatProgramsWrite(final String value, final Instant instant) {
        assertThat(MailDate.of(value)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "Fri, 31 Feb 2026 10:00:00 +0100",
                "Fri, 20 Foo 2026 10:00:00 +0100",
                "Fri, 20 Nov 2026 25:00:00 +0100",
                "Fri, 20 Nov 2026 10:00:00 +9900"
            })
    void readsNothingFromWhatIsNoDate(final String value) {
        assertThat(MailDate.of(value)).isNull();
    }
}
