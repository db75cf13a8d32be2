package org.gehoor.wiring.mailbox;

import java.io.IOException;

/** The server went away, or said that it can't just now, while a mail was fetched: not the mail's fault, or at least not proven to be. */
final class ConnectionLost extends IOException {
    private static final long serialVersionUID = 1;

    ConnectionLost(Throwable cause) {
        super("the connection to the mail server broke", cause);
    }
}
