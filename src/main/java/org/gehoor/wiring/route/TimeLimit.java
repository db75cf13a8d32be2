package org.gehoor.wiring.route;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a piece of work for a limited time.
 *
 * <p>Work that does not heed its interruption keeps its thread, a daemon, and nobody waits for it any more.
 */
final class TimeLimit {

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "time-box-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });
    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** @throws TookTooLong when the time is up; an error such as a stack overflow arrives as {@link BrokeDown} */
    <T> T within(Callable<T> work) throws Exception {
        var running = threads.submit(work);
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new TookTooLong("took longer than " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw new BrokeDown(e.getCause());
        }
    }

    void stop() {
        threads.shutdownNow();
    }
}
