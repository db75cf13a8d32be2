package org.gehoor.correspondence.smtp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the mail server.
 *
 * @param user null: no login
 * @param helo the name we say in EHLO; null: this machine's
 * @param connections most connections at once
 * @param mailsPerConnection after so many a connection is replaced
 * @param idle after so long without a mail a connection is closed
 */
public record Line(
        String host,
        int port,
        Tls tls,
        @Nullable String user,
        @Nullable String password,
        @Nullable String helo,
        Duration connectTimeout,
        Duration readTimeout,
        Duration writeTimeout,
        int connections,
        int mailsPerConnection,
        Duration idle) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
