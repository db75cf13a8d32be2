package org.gehoor.wiring.mailbox;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Who is at fault when a mail could not be taken in: only what its own server says of it counts against a mail. */
enum Blame {
    /** The connection is sound and the server can't hand this mail over. */
    MAIL,
    CONNECTION,
    /** All the rest: an edited route, a database that is away, no memory left. The mail waits where it is. */
    INTAKE;

    /** @param trouble what kept its server from handing the mail over, if anything did */
    static Blame of(@Nullable IOException trouble) {
        if (trouble == null) {
            return INTAKE;
        }
        return trouble instanceof ConnectionLost ? CONNECTION : MAIL;
    }
}
