package org.gehoor.intake.mail.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Op vr 20 nov 2026 om 10:15 schreef Jan Jansen <jan@a.example>: | Jan Jansen <jan@a.example>: | 20 nov 2026 om 10:15",
                "On Fri, Nov 20, 2026 at 10:15 AM Jan Jansen <jan@a.example> wrote: | Jan Jansen <jan@a.example> | Nov 20, 2026 at 10:15 AM",
                "Op 20/11/2026 10:15 heeft Jan Jansen <jan@a.example> geschreven: | Jan Jansen <jan@a.example> | 20/11/2026 10:15",
                "Le 20/11/2026 10:15, « Jan Jansen » <jan@a.example> a écrit : | « Jan Jansen » <jan@a.example> | 20/11/2026 10:15",
                "Op 20-11-2026 10:15 schreef Jan Jansen: | Jan Jansen: | 20-11-2026 10:15",
                "On Nov 20, 2026, at 4:19 PM, Jan Jansen wrote: | Jan Jansen | Nov 20, 2026, at 4:19 PM",
                "Jan Jansen <jan@a.example> kirjoitti 20.11.2026 10.15: | Jan Jansen <jan@a.example> | 20.11.2026 10.15",
                "Am 20/11/2026, 10:15 schrieb \"Jan Jansen\" <jan@a.example>: | \"Jan Jansen\" <jan@a.example>: | 20/11/2026, 10:15"
            })
    void tellsWhoAndWhen(final String words, final String person, final String date) {
        assertThat(AttributionWords.person(words)).isEqualTo(person);
        assertThat(AttributionWords.date(words)).isEqualTo(date);
    }
}
