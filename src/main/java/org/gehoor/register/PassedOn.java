package org.gehoor.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that reached us by way of a colleague.
 *
 * @param by the colleague's mail address
 * @param claimedAt when it was sent to that colleague, as the mail passed on says: perhaps the true date of receipt, which a
 *     handler decides; null where it does not tell
 */
public record PassedOn(String by, @Nullable Instant claimedAt) {

    @Override
    public String toString() {
        return "PassedOn";
    }
}
