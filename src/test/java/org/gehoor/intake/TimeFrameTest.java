package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeFrameTest {

    @Test
    void workThatNeverEndsIsLeftBehindAndTheNextIsDone() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (TimeFrame time = new TimeFrame()) {
            assertThatThrownBy(() -> time.within(() -> busy(stop))).isInstanceOf(TimeFrame.Exceeded.class);
            assertThat(time.within(() -> "next")).isEqualTo("next");
        } finally {
            stop.set(true);
        }
    }

    @Test
    void workThatWaitsForEverIsLeftBehindToo() {
        try (TimeFrame time = new TimeFrame()) {
            assertThatThrownBy(() -> time.within(() -> {
                        new CountDownLatch(1).await();
                        return "never";
                    }))
                    .isInstanceOf(TimeFrame.Exceeded.class);
        }
    }

    @Test
    void whatWorkThrowsIsSaidByItsKindAndTheNextIsDone() throws Exception {
        try (TimeFrame time = new TimeFrame()) {
            assertThatThrownBy(() -> time.within(() -> deeper(0)))
                    .isInstanceOfSatisfying(TimeFrame.Failed.class, failed -> assertThat(failed.kind())
                            .isEqualTo("StackOverflowError"));
            assertThatThrownBy(() -> time.within(() -> new long[Integer.MAX_VALUE][Integer.MAX_VALUE]))
                    .isInstanceOfSatisfying(TimeFrame.Failed.class, failed -> assertThat(failed.kind())
                            .isEqualTo("OutOfMemoryError"));
            assertThat(time.within(() -> "next")).isEqualTo("next");
        }
    }

    private static String busy(AtomicBoolean stop) {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
        return "stopped";
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
