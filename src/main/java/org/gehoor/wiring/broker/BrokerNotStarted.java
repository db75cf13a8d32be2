package org.gehoor.wiring.broker;

/** The embedded broker could not start; the message is for the administrator. */
public final class BrokerNotStarted extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokerNotStarted(String message) {
        super(message);
    }
}
