package org.gehoor.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a mail that was passed on, as the words above it say; nobody vouches for it.
 *
 * @param address null where only a name was written down
 * @param name empty where there was none
 */
public record Sender(@Nullable String address, String name) {

    @Override
    public String toString() {
        return "Sender[withheld]";
    }
}
