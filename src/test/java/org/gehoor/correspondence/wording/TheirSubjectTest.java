package org.gehoor.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheirSubjectTest {

    private static final String NUMBER = "2026-000001-16";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Verkeerd bedrag                     | Verkeerd bedrag
            Re: Verkeerd bedrag                 | Verkeerd bedrag
            RE: AW: Antw: Fwd: Verkeerd bedrag  | Verkeerd bedrag
            Re[2]: RE (3) : Verkeerd bedrag     | Verkeerd bedrag
            RÉ : Réponse                        | Réponse
            Re：Verkeerd bedrag                 | Verkeerd bedrag
            Doorst: Betr: uw factuur            | uw factuur
            Rekening: fout                      | Rekening: fout
            Antwoord op Re: x                   | Antwoord op Re: x
            Re: x [2026-000001-16]              | x
            [2026-000009-89] andere zaak        | [2026-000009-89] andere zaak
            """)
    void losesTheMarksOfRepliesAndForwardsAndNothingElse(String theirs, String repeated) {
        assertThat(TheirSubject.toRepeat(theirs, NUMBER)).contains(repeated);
    }

    @Test
    void leavesNothingOfASubjectThatSaysNothing() {
        assertThat(TheirSubject.toRepeat("", NUMBER)).isEmpty();
        assertThat(TheirSubject.toRepeat(" Re: fw:\t\r\n", NUMBER)).isEmpty();
        assertThat(TheirSubject.toRepeat("\u202E\u200B\u0007", NUMBER)).isEmpty();
    }

    @Test
    void becomesOneLineWithoutAnythingThatSteers() {
        assertThat(TheirSubject.toRepeat("a\r\nBcc: x@y.example\u0000\u202Eb\u2028c\uD83D\uDE00", NUMBER))
                .contains("a Bcc: x@y.example b c\uD83D\uDE00");
    }

    @Test
    void isCutBetweenCharactersAndSaysSo() {
        String cut = TheirSubject.toRepeat("\uD83D\uDE00".repeat(300), NUMBER).orElseThrow();
        assertThat(cut).endsWith("…").doesNotContain("\uFFFD");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(160);
    }

    @Test
    void staysQuickOnASubjectMadeToBeSlow() {
        String nasty = "re ".repeat(100_000) + "x";
        long start = System.nanoTime();
        TheirSubject.toRepeat(nasty, NUMBER);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Property
    void neverHoldsAControlCharacter(@ForAll String theirs) {
        assertThat(TheirSubject.toRepeat(theirs, NUMBER).orElse("").codePoints())
                .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0x202E);
    }
}
