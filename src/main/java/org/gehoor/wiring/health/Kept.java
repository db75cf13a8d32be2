package org.gehoor.wiring.health;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A value asked for at most once in ten seconds, however many figures are made of it; unknown is not a number. */
final class Kept<T> {

    private static final long TIME = TimeUnit.SECONDS.toNanos(10);

    private final Callable<T> source;
    private @Nullable T value;
    private boolean asked;
    private long askedAt;

    Kept(Callable<T> source) {
        this.source = source;
    }

    synchronized Number get(ToLongFunction<T> figure) {
        if (!asked || System.nanoTime() - askedAt > TIME) {
            value = ask();
            asked = true;
            askedAt = System.nanoTime();
        }
        return value == null ? Double.NaN : (double) figure.applyAsLong(value);
    }

    private @Nullable T ask() {
        try {
            return source.call();
        } catch (Exception e) {
            return null;
        }
    }
}
