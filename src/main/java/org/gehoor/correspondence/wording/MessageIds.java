package org.gehoor.correspondence.wording;

import java.security.SecureRandom;
import java.util.Base64;
import org.gehoor.organisation.BounceAddress;
import org.gehoor.register.Dossier;
import org.gehoor.register.DossierTokens;
import org.springframework.stereotype.Component;

/**
 * Gives each letter its names: a Message-ID in the organisation's own domain, with 120 bits that nobody can guess and the
 * dossier's token, so that an answer is recognised by itself; and a bounce token.
 */
@Component
final class MessageIds {

    private static final int BYTES = 15;

    /** Servers change the case of addresses, so small letters only (RFC 4648 §6). */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

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
        return next(address, "." + tokens.of(dossier));
    }

    /** A new one of a letter that belongs to no dossier: without a token. */
    String next(String address) {
        return next(address, "");
    }

    private String next(String address, String token) {
        String unique = Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
        return "<gehoor." + unique + token + address.substring(address.lastIndexOf('@')) + ">";
    }

    /** A new token for a {@link BounceAddress}. */
    String bounceToken() {
        StringBuilder token = new StringBuilder(BounceAddress.TOKEN);
        for (byte any : random(BounceAddress.TOKEN)) {
            token.append(LETTERS.charAt(any & 31));
        }
        return token.toString();
    }

    private byte[] random(int bytes) {
        byte[] token = new byte[bytes];
        random.nextBytes(token);
        return token;
    }
}
