package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    private final NumberPattern usual = NumberPattern.parse("{yyyy}-{seq:6}-{check:2}");
    private final NumberPattern tight = NumberPattern.parse("K{yyyy}{seq:5}{check:2}");

    @Test
    void makesTheFirstNumberOf2026() {
        assertThat(usual.format(2026, 1)).isEqualTo("2026-000001-16");
    }

    @Test
    void readsBackWhatItMade() {
        assertThat(usual.read("2026-000001-16")).contains(new NumberPattern.Parts(2026, 1));
        assertThat(tight.read(tight.format(2027, 99_999))).contains(new NumberPattern.Parts(2027, 99_999));
    }

    @Test
    void keepsCountingWithMoreDigitsWhenTheSeriesIsFull() {
        assertThat(usual.format(2026, 1_000_000)).startsWith("2026-1000000-");
        assertThat(usual.read(usual.format(2026, 1_000_000))).contains(new NumberPattern.Parts(2026, 1_000_000));
        assertThat(tight.read(tight.format(2026, 123_456))).contains(new NumberPattern.Parts(2026, 123_456));
    }

    @Test
    void keepsLeadingZerosOfTheCheckDigits() {
        long one = 1;
        while (!usual.format(2026, one).endsWith("-02")) {
            one++;
        }
        assertThat(usual.matches(usual.format(2026, one))).isTrue();
    }

    @Test
    void findsNumbersInSubjectsHoweverTyped() {
        assertThat(usual.findIn("Re: Te weinig terugbetaald [2026-000001-16]")).containsExactly("2026-000001-16");
        assertThat(usual.findIn("dossier 2026 - 000001 - 16 (vervolg)")).containsExactly("2026-000001-16");
        assertThat(usual.findIn("dossier 2026\u2011000001\u201116")).containsExactly("2026-000001-16");
        assertThat(tight.findIn("betreft k" + tight.format(2026, 7).substring(1) + "!"))
                .containsExactly(tight.format(2026, 7));
    }

    @Test
    void findsEachNumberOnceAndInOrder() {
        String second = usual.format(2026, 2);
        assertThat(usual.findIn(second + ", 2026-000001-16 en " + second)).containsExactly(second, "2026-000001-16");
    }

    @Test
    void findsNothingInAlmostNumbers() {
        assertThat(usual.findIn("2026-000001-17")).isEmpty();
        assertThat(usual.findIn("12026-000001-16")).isEmpty();
        assertThat(usual.findIn("2026-000001-161")).isEmpty();
        assertThat(usual.findIn("x2026-000001-16")).isEmpty();
        assertThat(usual.findIn("2026-000000-" + "14")).isEmpty();
    }

    @Test
    void staysQuickOnAMegabyteOfDigits() {
        String hostile = "2026-0000".repeat(120_000);
        long start = System.nanoTime();
        assertThat(usual.findIn(hostile)).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{yyyy}-{check:2}            | has no {seq} — add {seq:6}",
                "{seq:6}-{check:2}           | has no {yyyy} — the series starts again each year",
                "{yyyy}-{sequence:6}         | unknown placeholder {sequence:6} — use {yyyy}",
                "{yyyy}-{seq}                | unknown placeholder {seq} — use {yyyy}",
                "{yyyy}-{seq:6}-{check:3}    | unknown placeholder {check:3} — use {yyyy}",
                "{yyyy}-{seq:6}-{seq:6}      | {seq} stands there 2 times, which is ambiguous — name it once",
                "{check:2}-{yyyy}-{seq:6}    | {check:2} stands before digits that it guards — put it last",
                "2-{yyyy}-{seq:6}-{check:2}  | the digits in '2-' could not be told from the number's own — use letters",
                "{yyyy}-{seq:6-{check:2}     | a brace in '{yyyy}-{seq:6-{check:2}' is not closed — write it like",
            })
    void refusesPatternsThatCannotBeCountedOrReadBack(String pattern, String refusal) {
        assertThatThrownBy(() -> NumberPattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(refusal);
    }
}
