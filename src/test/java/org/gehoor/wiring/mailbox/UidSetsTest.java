package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UidSetsTest {

    @Test
    void joinsNeighboursAndSorts() {
        assertThat(UidSets.of(List.of(9L, 3L, 4L, 5L))).containsExactly("3:5,9");
    }

    @Test
    void asksNothingWhenThereIsNothingToAsk() {
        assertThat(UidSets.of(List.of())).isEmpty();
    }

    @Test
    void keepsACommandLineShort() {
        var odd = LongStream.range(0, 1_200).map(i -> 2 * i + 1).boxed().toList();
        assertThat(UidSets.of(odd)).hasSize(3).allSatisfy(set -> assertThat(set.length())
                .isLessThan(8_000));
    }
}
