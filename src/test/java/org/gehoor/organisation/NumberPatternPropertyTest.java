package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** ISO 7064 MOD 97-10 keeps its promise: no single mistake in reading a number aloud makes another valid number. */
class NumberPatternPropertyTest {

    private final NumberPattern pattern = NumberPattern.parse("{yyyy}-{seq:6}-{check:2}");

    @Property(tries = 300)
    void readsBackEveryNumber(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @LongRange(min = 1, max = 9_999_999L) long seq) {
        assertThat(pattern.read(pattern.format(year, seq))).contains(new NumberPattern.Parts(year, seq));
        assertThat(pattern.findIn("[" + pattern.format(year, seq) + "]")).containsExactly(pattern.format(year, seq));
    }

    @Property(tries = 300)
    void noticesEveryWrongDigit(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @LongRange(min = 1, max = 9_999_999L) long seq) {
        char[] number = pattern.format(year, seq).toCharArray();
        for (int i = 0; i < number.length; i++) {
            char right = number[i];
            for (char wrong = '0'; right != '-' && wrong <= '9'; wrong++) {
                number[i] = wrong;
                assertThat(pattern.matches(new String(number))).isEqualTo(wrong == right);
            }
            number[i] = right;
        }
    }

    @Property(tries = 300)
    void noticesEverySwapOfNeighbours(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @LongRange(min = 1, max = 9_999_999L) long seq) {
        String number = pattern.format(year, seq);
        for (int i = 0; i < number.length() - 1; i++) {
            int next = number.charAt(i + 1) == '-' ? i + 2 : i + 1;
            if (number.charAt(i) == '-' || number.charAt(i) == number.charAt(next)) {
                continue;
            }
            StringBuilder swapped = new StringBuilder(number);
            swapped.setCharAt(i, number.charAt(next));
            swapped.setCharAt(next, number.charAt(i));
            assertThat(pattern.matches(swapped.toString())).isFalse();
        }
    }
}
