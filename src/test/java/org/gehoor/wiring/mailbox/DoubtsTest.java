package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class DoubtsTest {

    private final Doubts doubts = new Doubts();

    @Test
    void aMailOnWhichTheConnectionBreaksIsTriedLessAndLessOften() {
        assertThat(looksBetweenBreaks()).isZero();
        assertThat(looksBetweenBreaks()).isEqualTo(1);
        assertThat(looksBetweenBreaks()).isEqualTo(3);
        assertThat(looksBetweenBreaks()).isEqualTo(7);
        for (int i = 0; i < 20; i++) {
            looksBetweenBreaks();
        }
        assertThat(looksBetweenBreaks()).as("but never given up").isEqualTo(31);
    }

    @Test
    void aMailThatIntakeCouldNotTakeIsTriedInEachLook() {
        for (int look = 0; look < 10; look++) {
            doubts.failedWith(7);
            doubts.look(Set.of(7L));
            assertThat(doubts.waits(7)).isFalse();
            assertThat(doubts.about(7)).isTrue();
        }
    }

    @Test
    void oneSuccessOrItsDisappearanceEndsADoubt() {
        doubts.brokeOn(7);
        doubts.brokeOn(8);
        doubts.forget(7);
        doubts.look(Set.of(7L));
        assertThat(doubts.about(7)).isFalse();
        assertThat(doubts.about(8)).isFalse();
    }

    private int looksBetweenBreaks() {
        doubts.brokeOn(7);
        int waited = 0;
        doubts.look(Set.of(7L));
        while (doubts.waits(7)) {
            waited++;
            doubts.look(Set.of(7L));
        }
        return waited;
    }
}
