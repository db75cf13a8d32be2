package org.gehoor.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tokens that stand for a dossier in our letters: its public id and an HMAC-SHA-256 (RFC 2104) over organisation and id,
 * cut to 80 bits. Nobody without the key makes one; whoever has seen one may send it, so it proves a letter, never a sender.
 */
@Component
public class DossierTokens {

    /** How many characters a token has. */
    public static final int LENGTH = 42;

    private static final Pattern TOKEN = Pattern.compile("(?<![a-z0-9])[a-z2-7]{" + LENGTH + "}(?![a-z0-9])");
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 10;
    private static final String PURPOSE = "gehoor dossier token 1";

    private final TokenKeys keys;

    DossierTokens(TokenKeys keys) {
        this.keys = keys;
    }

    /** The same for a dossier as long as the key is the same: small letters and digits. */
    public String of(Dossier dossier) {
        byte[] id = bytes(dossier.publicId());
        byte[] mac = mac(keys.all().get(0), dossier.organisation(), id);
        return Base32.encode(
                ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac).array());
    }

    /** What looks like a token in a Message-ID or an address, in whatever case; nothing is verified. */
    public static List<String> in(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The public id of the dossier that it was made for; empty for one that we did not make for this organisation. */
    public Optional<UUID> verified(String organisation, String token) {
        return Base32.decode(token)
                .filter(bytes -> bytes.length == ID_BYTES + MAC_BYTES && isOurs(organisation, bytes))
                .map(ByteBuffer::wrap)
                .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()));
    }

    private boolean isOurs(String organisation, byte[] token) {
        byte[] id = Arrays.copyOf(token, ID_BYTES);
        byte[] claimed = Arrays.copyOfRange(token, ID_BYTES, token.length);
        boolean ours = false;
        for (byte[] key : keys.all()) {
            ours |= MessageDigest.isEqual(mac(key, organisation, id), claimed);
        }
        return ours;
    }

    private static byte[] mac(byte[] key, String organisation, byte[] id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((PURPOSE + '\0' + organisation + '\0').getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(id), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
