package org.gehoor.intake.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 unknown | 5.1.1",
                "(#5.7.509) | 5.7.509",
                "550-5.2.2 full | 5.2.2",
                "host 5.6.7.8 said: 452 4.2.2 full | 4.2.2",
                "2.1.0 ok, then 5.1.1 | 5.1.1",
                "250 2.0.0 Ok | 2.0.0",
                "552 over quota | 5.0.0",
                "421, try later | 4.0.0",
                "said: 550-refused | 5.0.0",
                "'550 no' | 5.0.0"
            })
    void findsTheCodeOfAFailure(final String words, final String code) {
        assertThat(StatusCode.in(words)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5.1",
                "5.1.",
                "192.5.1.1",
                "5.1.1.1",
                "v5.1.1x",
                "15.1.1",
                "5.1234.1",
                "port 587",
                "5500 items",
                "450km",
                "599 x"
            })
    void findsNoneInOtherNumbers(final String words) {
        assertThat(StatusCode.in(words)).isNull();
    }
}
