package org.gehoor.register;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.letters.secret}: what signs the tokens in our letters, as {@code ${NAME}} or {@code file:/path}.
 *
 * <p>Of several the first signs and all verify, so that a key can be replaced without losing the thread of letters that
 * are out. None: the hub makes one and keeps it in the database.
 */
@ConfigurationProperties("gehoor.letters")
record TokenSettings(@DefaultValue List<String> secret) {

    /** @throws IllegalArgumentException what is wrong and what to do */
    List<byte[]> keys() {
        return secret.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(WrittenKey::read)
                .toList();
    }

    @Override
    public String toString() {
        return "TokenSettings[" + secret.size() + " keys]";
    }
}
