package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lies@klager.example",
                "Lies.Peeters+klacht@mail.klager.example",
                "o'brien@klager.example",
                "lies@b\u00fccher.example"
            })
    void takesWhatPeopleHaveAndCanBeMailed(String typed) {
        assertThat(MailAddress.isOne(typed)).isTrue();
        assertThat(MailAddress.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lies",
                "lies@",
                "@klager.example",
                "lies@klager",
                "lies@klager.",
                "lies@.example",
                ".lies@klager.example",
                "lies.@klager.example",
                "li..es@klager.example",
                "lies @klager.example",
                " lies@klager.example",
                "Lies <lies@klager.example>",
                "lies@klager.example,jan@klager.example",
                "lies@klager.example;jan@klager.example",
                "\"lies\"@klager.example",
                "lies@[127.0.0.1]",
                "lies@klager.example\r\nBcc: jan@klager.example",
                "a@b@klager.example"
            })
    void refusesWhatIsNoneOrCouldNotBeMailed(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
    }
}
