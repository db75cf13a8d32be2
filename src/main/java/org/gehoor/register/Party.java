package org.gehoor.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody concerned in a dossier.
 *
 * @param name as they gave it
 * @param address mail address as they gave it; no inbound mail ever changes it
 */
public record Party(@Nullable String name, @Nullable String address) {

    /** The address as compared: lower case. Providers that tell case apart in the local part are not met in practice. */
    public static @Nullable String key(@Nullable String address) {
        return address == null ? null : address.strip().toLowerCase(Locale.ROOT);
    }

    public Party {
        name = Storable.textOrNull(name);
        address = Storable.textOrNull(address);
    }

    @Override
    public String toString() {
        return "Party[" + (address == null ? "without address" : "with address") + "]";
    }
}
