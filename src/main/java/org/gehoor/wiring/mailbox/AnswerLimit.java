package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cuts a connection on which one answer takes too long.
 *
 * <p>The read timeout starts anew with every byte: alone, it lets a byte a second hold a thread for ever.
 */
final class AnswerLimit {

    private static final ScheduledThreadPoolExecutor TIMER = new ScheduledThreadPoolExecutor(1, work -> {
        var thread = new Thread(work, "mailbox-limit");
        thread.setDaemon(true);
        return thread;
    });

    static {
        TIMER.setRemoveOnCancelPolicy(true);
    }

    private final Duration limit;
    private final Runnable cut;

    AnswerLimit(Duration limit, Runnable cut) {
        this.limit = limit;
        this.cut = cut;
    }

    <T> T within(Answer<T> answer) throws MessagingException {
        var cutting = TIMER.schedule(cut, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer.get();
        } finally {
            cutting.cancel(false);
        }
    }

    /** Something that waits for the server. */
    interface Answer<T> {
        T get() throws MessagingException;
    }
}
