package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Pattern;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Where mailboxes stand. Certificates are always checked. */
public record ImapServer(
        @Key(value = "Host name. `imap.example.org`.", required = true) String host,
        @Key("Port. Default 993 for `imaps`, else 143.") @Nullable Integer port,
        @Key("`imaps` (default), `starttls`, or `none`: only for a server on this machine.") Security security) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /** How the connection is protected. */
    public enum Security {
        IMAPS,
        STARTTLS,
        NONE
    }

    public ImapServer {
        security = requireNonNullElse(security, Security.IMAPS);
        port = requireNonNullElse(port, security == Security.IMAPS ? 993 : 143);
        boolean known = !host.startsWith("${");
        if (known && security == Security.NONE && !LOOPBACK.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "security none would send passwords in the clear to " + host + " — use imaps or starttls");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " does not exist — use 1 to 65535");
        }
    }

    /** The port, never null. */
    public int portNumber() {
        return requireNonNullElse(port, 143);
    }
}
