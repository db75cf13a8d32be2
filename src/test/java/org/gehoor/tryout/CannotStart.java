package org.gehoor.tryout;

/** Why the try-out cannot start, in one line for the person at the keyboard. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String line) {
        super(line);
    }
}
