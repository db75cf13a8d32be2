package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Set<String> ALL = Set.of("nl", "fr", "en", "de");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Ik heb drie weken geleden gebeld en niemand belt mij terug.",
                "nl | Geachte heer, mijn afspraak is zonder reden afgezegd.",
                "nl | Wat een waardeloze service, ik wil mijn geld terug!",
                "fr | Je n'ai toujours pas reçu de réponse à ma lettre du 3 mars.",
                "fr | Bonjour, la facture que vous avez envoyée est fausse.",
                "en | I have been waiting for three weeks and nobody calls me back.",
                "en | Dear Sir or Madam, this is a complaint about my appointment.",
                "de | Ich warte seit drei Wochen auf eine Antwort und niemand ruft mich zurück.",
                "de | Sehr geehrte Damen und Herren, die Rechnung ist falsch.",
            })
    void isClearFromAFewSmallWords(final String code, final String text) {
        assertThat(Language.guess(text, null, ALL)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "Jan Jansen, Lindestraat 12, Voorbeeldstad",
                "help",
                "Mam nadzieję, że to przeczytacie, dziękuję bardzo.",
                "in is was"
            })
    void saysNothingRatherThanGuess(final String text) {
        assertThat(Language.guess(text, null, ALL)).isEmpty();
        assertThat(Language.guess(text, "nl", ALL)).isEmpty();
    }

    @Test
    void anotherLanguageIsNotTheNearestOfferedOne() {
        final String german = "Sehr geehrte Damen und Herren, ich habe eine Beschwerde und warte auf Ihre Antwort.";
        assertThat(Language.guess(german, null, Set.of("nl", "fr"))).isEmpty();
    }

    @Test
    void aHintLetsLessTextSuffice() {
        assertThat(Language.guess("Graag antwoord, bedankt", null, ALL)).isEmpty();
        assertThat(Language.guess("Graag antwoord, bedankt", "nl-BE", ALL)).contains("nl");
    }

    @Test
    void aWrongHintDoesNotTurnAClearText() {
        assertThat(Language.guess("Je n'ai pas reçu de réponse à ma lettre.", "en-us", ALL))
                .contains("fr");
    }
}
