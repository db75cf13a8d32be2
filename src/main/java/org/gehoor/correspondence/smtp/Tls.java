package org.gehoor.correspondence.smtp;

/** When encryption begins; certificate and host name are checked in both cases. */
public enum Tls {
    /** Never: to this machine itself only. */
    NEVER,
    /** STARTTLS, obligatory (RFC 3207). */
    UPGRADED,
    /** Implicit TLS (RFC 8314). */
    FROM_THE_START
}
