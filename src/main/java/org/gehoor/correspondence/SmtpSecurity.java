package org.gehoor.correspondence;

import org.gehoor.correspondence.smtp.Tls;

/** How the connection is protected. */
public enum SmtpSecurity {
    NONE(25, Tls.NEVER),
    STARTTLS(587, Tls.UPGRADED),
    SMTPS(465, Tls.FROM_THE_START);

    private final int port;
    private final Tls tls;

    SmtpSecurity(int port, Tls tls) {
        this.port = port;
        this.tls = tls;
    }

    /** The port that is usual for it. */
    int port() {
        return port;
    }

    Tls tls() {
        return tls;
    }
}
