package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jan Jansen <jan@a.example> | jan@a.example | Jan Jansen",
                "\"Jansen, Jan\" <jan@a.example> | jan@a.example | Jansen, Jan",
                "Jan Jansen [mailto:jan@a.example] | jan@a.example | Jan Jansen",
                "Jan Jansen [jan@a.example] | jan@a.example | Jan Jansen",
                "Jan Jansen (jan@a.example) | jan@a.example | Jan Jansen",
                "Jan Jansen <jan@a.example<mailto:jan@a.example>> | jan@a.example | Jan Jansen",
                "Jan Jansen <mailto:jan@a.example> | jan@a.example | Jan Jansen",
                "jan@a.example | jan@a.example | ~~",
                "<jan@a.example> | jan@a.example | ~~",
                "'jan@a.example' <jan@a.example> | jan@a.example | ~~",
                "« Jan Jansen » <jan@a.example> | jan@a.example | Jan Jansen",
                "„Jan Jansen” <jan@a.example> | jan@a.example | Jan Jansen"
            })
    void findsOnePersonHoweverPrinted(final String words, final String address, final String name) {
        assertThat(AddressWords.sender(words)).isEqualTo(new Sender(address, name));
    }

    @Test
    void aNameAloneIsASenderWithoutAddressAndNothingIsNone() {
        assertThat(AddressWords.sender("Jan Jansen")).isEqualTo(new Sender(null, "Jan Jansen"));
        assertThat(AddressWords.sender(" ")).isNull();
    }

    @Test
    void findsEverybodyOfAListOnce() {
        assertThat(AddressWords.all("Jan <jan@a.example>; piet@a.example<mailto:piet@a.example>, JAN@a.example"))
                .containsExactly(new Address("jan@a.example", "Jan"), new Address("piet@a.example", ""));
    }
}
