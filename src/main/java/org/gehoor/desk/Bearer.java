package org.gehoor.desk;

import java.util.Map;
import java.util.Optional;

/**
 * Who holds a key.
 *
 * @param keys organisation → name of its key; empty when the key is nobody's
 */
record Bearer(Map<String, String> keys) {

    boolean isNobody() {
        return keys.isEmpty();
    }

    Optional<String> keyFor(String organisation) {
        return Optional.ofNullable(keys.get(organisation));
    }
}
