package org.gehoor.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for something named, at most {@link #PATIENCE}; never for luck. */
public final class Patiently {

    /** Longer than anything takes on a busy two-core machine; what is there is seen within 50 ms. */
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    private Patiently() {}

    /** Waits until there is one. Looking must not throw. */
    public static <T> T find(String what, Callable<Optional<T>> look) {
        return waiting(what).until(look, Optional::isPresent).orElseThrow();
    }

    /** As {@link #find(String, Callable)}, for what takes longer. */
    public static <T> T find(String what, Duration patience, Callable<Optional<T>> look) {
        return waiting(what).atMost(patience).until(look, Optional::isPresent).orElseThrow();
    }

    /** Waits until it is so. */
    public static void until(String what, Callable<Boolean> so) {
        waiting(what).until(so);
    }

    public static void until(String what, Duration patience, Callable<Boolean> so) {
        waiting(what).atMost(patience).until(so);
    }

    /** Asserts that it stays so for the whole time: for what must not happen. */
    public static void stays(String what, Duration time, Callable<Boolean> so) {
        waiting(what).during(time).atMost(time.plus(PATIENCE)).until(so);
    }

    private static ConditionFactory waiting(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .pollDelay(Duration.ZERO);
    }
}
