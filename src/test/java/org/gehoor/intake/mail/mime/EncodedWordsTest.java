package org.gehoor.intake.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?caf=C3=A9?=                       | café",
                "=?UTF-8?b?Y2Fmw6k=?=                        | café",
                "=?iso-8859-1?q?caf=E9_noir?= vers           | café noir vers",
                "=?utf-8?Q?a?= =?utf-8?Q?b?=                 | ab",
                "=?utf-8?Q?a?= b =?utf-8?Q?c?=               | a b c",
                "=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=             | é",
                "=?utf-8*nl?Q?=C3=A9?=                       | é",
                "=?utf-8?Q?wat??=                            | wat?",
                "=?utf-8?Q?met een spatie?=                  | met een spatie",
                "x=?utf-8?Q?y?=z                             | xyz",
                "=?iso-2022-jp?B?GyRCJDMbKEI=?=              | こ",
                "=?onbekend?Q?=E9?=                          | é",
                "=?utf-8?Q?=E9?=                             | é",
            })
    void areDecoded(final String value, final String text) {
        assertThat(EncodedWords.decode(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=?", "=?utf-8?", "=?utf-8?Q?", "=?utf-8?Q?abc", "=?utf-8?X?abc?=", "=?a b?Q?c?=", "1 =? 2 ?= 3"
            })
    void whatIsNoneStaysAsItIs(final String value) {
        assertThat(EncodedWords.decode(value)).isEqualTo(value);
    }
}
