package org.gehoor.wiring;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that something went away and once that it is back, however often it is tried meanwhile.
 *
 * <p>Texts of exceptions are kept out of the log below the first line: servers quote addresses and subjects in them.
 */
public final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,200}@\\S+");

    private final String what;
    private final AtomicBoolean away = new AtomicBoolean();

    /** @param what the subject of both sentences, such as {@code Mailbox solidaris/klachten} */
    public Outage(String what) {
        this.what = what;
    }

    /** Notes a failure; logged when the one before was a success. */
    public void gone(Throwable cause) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("{}: does not work now ({}); tried again until it does, not logged again", what, firstLine(cause));
        }
        LOG.debug("{}", what, cause);
    }

    /** Notes a success; logged when the one before was a failure. */
    public void back() {
        if (away.compareAndSet(true, false)) {
            LOG.info("{}: works again", what);
        }
    }

    public boolean isAway() {
        return away.get();
    }

    /** Class and first line of the innermost cause, without mail addresses: what an administrator needs, and no more. */
    public static String firstLine(Throwable cause) {
        var root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var text = root.getMessage() == null
                ? ""
                : root.getMessage().lines().findFirst().orElse("");
        return root.getClass().getSimpleName()
                + (text.isBlank() ? "" : ": " + ADDRESS.matcher(text.strip()).replaceAll("(address)"));
    }
}
