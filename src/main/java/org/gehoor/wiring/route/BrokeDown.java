package org.gehoor.wiring.route;

/** An error of the virtual machine, such as a stack overflow: harmless to other work. */
final class BrokeDown extends Exception {
    private static final long serialVersionUID = 1;

    BrokeDown(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
