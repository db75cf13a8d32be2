package org.gehoor.wiring.route;

/** The time was up. */
final class TookTooLong extends Exception {
    private static final long serialVersionUID = 1;

    TookTooLong(String message) {
        super(message);
    }
}
