package org.gehoor.correspondence.wording;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Gives each letter its Message-ID: in the organisation's own domain, with 160 bits that nobody can guess. */
@Component
final class MessageIds {

    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    /**
     * A new one, with its angle brackets.
     *
     * @param address the mailbox that the letter comes from
     */
    String next(String address) {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return "<gehoor." + Base64.getUrlEncoder().withoutPadding().encodeToString(token) + "@" + domain + ">";
    }
}
