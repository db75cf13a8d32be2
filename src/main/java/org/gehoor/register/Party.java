package org.gehoor.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody concerned in a dossier.
 *
 * @param name as they gave it
 * @param address mail address as they gave it; no inbound mail ever changes it
 * @param telephone E.164, such as {@code +31408100000}; as given, and no proof of who calls
 * @param postal where letters on paper reach them, lines parted by {@code \n}
 */
public record Party(
        @Nullable String name, @Nullable String address, @Nullable String telephone, @Nullable String postal) {

    /** What an index takes, and no person's name exceeds. */
    private static final int LONGEST_NAME = 200;

    /** As somebody is known who mailed. */
    public Party(@Nullable String name, @Nullable String address) {
        this(name, address, null, null);
    }

    /** The address as compared: lower case. Providers that tell case apart in the local part are not met in practice. */
    public static @Nullable String key(@Nullable String address) {
        return address == null ? null : address.strip().toLowerCase(Locale.ROOT);
    }

    public Party {
        name = Storable.textOrNull(name);
        name = name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        address = Storable.textOrNull(address);
        telephone = Storable.textOrNull(telephone);
        postal = Storable.textOrNull(postal);
    }

    @Override
    public String toString() {
        return "Party[" + (address == null ? "without address" : "with address") + "]";
    }
}
