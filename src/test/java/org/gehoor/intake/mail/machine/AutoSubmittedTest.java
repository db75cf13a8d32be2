package org.gehoor.intake.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutoSubmittedTest {

    @ParameterizedTest
    @CsvSource({
        "no, no",
        "No, no",
        "no; by=person, no",
        "(a (nested \\) one) comment) no, no",
        "auto-replied, auto-replied",
        "AUTO-GENERATED, auto-generated",
        "auto-replied; owner-email=\"a@x.example\", auto-replied",
        "auto-replied(vacation), auto-replied",
        "auto-notified; owner-token=abc, auto-notified",
        "\"no\", no",
        "x-own-word, x-own-word"
    })
    void readsTheKeyword(final String value, final String keyword) {
        assertThat(AutoSubmitted.keyword(value)).isEqualTo(keyword);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", "(auto-replied", "; auto-replied"})
    void findsNoneWhereThereIsNone(final String value) {
        assertThat(AutoSubmitted.keyword(value)).isNull();
    }
}
