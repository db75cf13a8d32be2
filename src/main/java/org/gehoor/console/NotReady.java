package org.gehoor.console;

/** A command needs what the configuration does not give; the message says what, a line a problem. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotReady(String problems) {
        super(problems);
    }
}
