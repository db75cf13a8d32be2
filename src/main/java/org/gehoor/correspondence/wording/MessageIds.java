package org.gehoor.correspondence.wording;

import java.security.SecureRandom;
import java.util.Base64;
import org.gehoor.register.Dossier;
import org.gehoor.register.DossierTokens;
import org.springframework.stereotype.Component;

/**
 * Gives each letter its Message-ID: in the organisation's own domain, with 120 bits that nobody can guess and the dossier's
 * token, so that an answer is recognised by itself.
 */
@Component
final class MessageIds {

    private static final int BYTES = 15;

    private final DossierTokens tokens;
    private final SecureRandom random = new SecureRandom();

    MessageIds(DossierTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A new one, with its angle brackets.
     *
     * @param address the mailbox that the letter comes from
     */
    String next(String address, Dossier dossier) {
        byte[] unique = new byte[BYTES];
        random.nextBytes(unique);
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return "<gehoor." + Base64.getUrlEncoder().withoutPadding().encodeToString(unique) + "." + tokens.of(dossier)
                + "@" + domain + ">";
    }
}
