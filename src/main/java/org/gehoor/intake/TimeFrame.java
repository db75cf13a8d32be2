package org.gehoor.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does one piece of work at a time, for so long and no longer, on a daemon thread. The time is the processor's, so that a busy
 * machine is held against nobody; waiting ends all the same. A thread that did not end in time is left behind.
 */
final class TimeFrame implements AutoCloseable {

    static final Duration CPU = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LOOK_AGAIN_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration cpu;
    private final Duration patience;
    private volatile long worker;
    private ThreadPoolExecutor thread = newThread();

    /** For a mail. */
    TimeFrame() {
        this(CPU, PATIENCE);
    }

    /**
     * @param cpu time of the processor
     * @param patience time on the wall
     */
    TimeFrame(final Duration cpu, final Duration patience) {
        this.cpu = cpu;
        this.patience = patience;
    }

    <T> T within(final Callable<T> work) throws Exceeded, Failed {
        final long started = System.nanoTime();
        final long spent = THREADS.getThreadCpuTime(worker);
        final Future<T> result = thread.submit(work);
        long wait = cpu.toMillis();
        while (true) {
            try {
                return result.get(wait, TimeUnit.MILLISECONDS);
            } catch (final TimeoutException notYet) {
                wait = LOOK_AGAIN_MILLIS;
                final boolean busy = THREADS.getThreadCpuTime(worker) - spent >= cpu.toNanos();
                if (busy || System.nanoTime() - started >= patience.toNanos()) {
                    leaveBehind();
                    throw new Exceeded();
                }
            } catch (final ExecutionException failed) {
                // StackOverflowError and OutOfMemoryError too: they are this mail's, not the next one's
                throw new Failed(String.valueOf(failed.getCause().getClass().getSimpleName()));
            } catch (final InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Failed("interrupted");
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void leaveBehind() {
        thread.shutdownNow();
        thread = newThread();
    }

    private ThreadPoolExecutor newThread() {
        final ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    final Thread fresh = new Thread(work, "reading a mail");
                    fresh.setDaemon(true);
                    worker = fresh.getId();
                    return fresh;
                });
        one.prestartCoreThread();
        return one;
    }

    /** It took longer than it may. */
    static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** It threw something. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;
        private final String kind;

        Failed(final String kind) {
            this.kind = kind;
        }

        /** The name of what was thrown; never its text, which may quote the mail. */
        String kind() {
            return kind;
        }
    }
}
