package org.gehoor.wiring.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void handsBackWhatWasMadeInTime() throws Exception {
        assertThat(new TimeLimit(Duration.ofSeconds(5)).<String>within(() -> "read"))
                .isEqualTo("read");
    }

    @Test
    void interruptsWhatTakesTooLongAndSaysSo() throws Exception {
        var interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMillis(50)).within(() -> {
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                }))
                .isInstanceOf(TookTooLong.class);
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void goesOnWithoutWorkThatDoesNotHeedItsInterruption() {
        var limit = new TimeLimit(Duration.ofMillis(50));
        var busy = new AtomicBoolean(true);
        assertThatThrownBy(() -> limit.within(() -> {
                    while (busy.get()) {
                        Thread.onSpinWait();
                    }
                    return "never";
                }))
                .isInstanceOf(TookTooLong.class);
        busy.set(false);
    }

    @Test
    void turnsAStackOverflowIntoAFailure() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofSeconds(5)).within(() -> deep(1)))
                .isInstanceOf(BrokeDown.class)
                .hasMessage("StackOverflowError");
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }
}
