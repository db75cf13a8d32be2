package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jan@klager.example                              | jan@klager.example            | ``",
                "Jan <jan@klager.example>                        | jan@klager.example            | Jan",
                "\"Jansen, Jan\" <jan@klager.example>            | jan@klager.example            | Jansen, Jan",
                "Jansen, Jan <jan@klager.example>                | jan@klager.example            | Jansen, Jan",
                "jan@klager.example (Jan)                        | jan@klager.example            | Jan",
                "<jan@klager.example> (Jan)                      | jan@klager.example            | Jan",
                "\"jan jansen\"@klager.example                   | \"jan jansen\"@klager.example | ``",
                "Jan <mailto:jan@klager.example>                 | jan@klager.example            | Jan",
                "'jan@klager.example'                            | jan@klager.example            | ``",
                "Jan <jan@klager.example                         | jan@klager.example            | Jan",
                "Jan Jansen jan@klager.example                   | jan@klager.example            | Jan Jansen",
                "<@relay.example:jan@klager.example>             | jan@klager.example            | ``",
                "=?utf-8?Q?Jos=C3=A9?= <jose@klager.example>     | jose@klager.example           | José",
                "=?utf-8?Q?Jos=C3=A9_=3Cjose=40klager.example=3E?= | jose@klager.example         | José",
                "jan@[192.0.2.1]                                 | jan@[192.0.2.1]               | ``",
                "\"a\\\"b\" <jan@klager.example>                 | jan@klager.example            | a\"b",
                "jan@müller.example                              | jan@müller.example            | ``",
                "Jan <x> <jan@klager.example>                    | jan@klager.example            | Jan",
            })
    void readsOneAddress(final String value, final String address, final String name) {
        assertThat(AddressList.of(List.of(value))).containsExactly(new Address(address, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<>",
                "@",
                "jan@",
                "@klager.example",
                "a@b@c",
                "jan",
                "MAILER-DAEMON",
                "<MAILER-DAEMON>",
                "jan klager.example",
                "undisclosed-recipients:;",
                "jan@a..b",
                "Jan <j an@klager.example>",
                "(jan@klager.example)"
            })
    void findsNoAddressInWhatIsNone(final String value) {
        assertThat(AddressList.of(List.of(value))).isEmpty();
    }

    @Test
    void oneAddressInTwoHeadersIsOne() {
        assertThat(AddressList.of(List.of("a@x.example", "Jan <a@x.example>"))).hasSize(1);
    }

    @Test
    void stopsAtTwoHundred() {
        final StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("a").append(i).append("@x.example,");
        }
        assertThat(AddressList.of(List.of(many.toString()))).hasSize(AddressList.MAX);
    }

    @Test
    void namesHoldNoControls() {
        final List<Address> read = AddressList.of(List.of("=?utf-8?Q?Jan=0D=0ABcc:_=E2=80=AEx?= <a@x.example>"));
        assertThat(read).containsExactly(new Address("a@x.example", "Jan Bcc: x"));
    }
}
