package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A person or a machine at a mail address, as a mail names them.
 *
 * @param address null where only a name was written down
 * @param name empty where the mail gave none
 */
public record Correspondent(@Nullable String address, String name) {

    @Override
    public String toString() {
        return "Correspondent[withheld]";
    }
}
