package org.gehoor.desk;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * How much of what is handed in may be in memory at once: files are held several times over while they are read, and a hub that
 * runs out of memory receives nothing from anybody.
 */
@Component
public final class Burden {

    /** In MB of requests; one of the largest, or many small ones. */
    private static final int MOST = 40;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore free = new Semaphore(MOST, true);

    public Burden() {}

    /**
     * Does the work when there is room for it.
     *
     * @param bytes length of the request; negative: not known
     * @throws CannotCreateTransactionException when there is no room for ten seconds
     */
    public <T> T carry(long bytes, Work<T> work) throws IOException {
        int weight = bytes < 0 ? MOST : (int) Math.min(MOST, bytes >> 20);
        try {
            if (!free.tryAcquire(weight, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotCreateTransactionException("as much is handed in as memory holds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("the hub stops", e);
        }
        try {
            return work.done();
        } finally {
            free.release(weight);
        }
    }

    /** What needs the memory. */
    public interface Work<T> {
        T done() throws IOException;
    }
}
