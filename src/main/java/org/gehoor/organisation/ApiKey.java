package org.gehoor.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.gehoor.procedure.Key;

/** A key with which a CRM may fetch attachments; only its hash is kept. */
public record ApiKey(
        @Key(value = "Name of the key, for logs. `crm`.", required = true) String id,
        @Key(value = "What it is for. `attachments`.", required = true) Purpose purpose,
        @Key(
                        value =
                                "SHA-256 of the key, 64 hex digits: `printf %s \"$KEY\" | sha256sum`. Use a long random key.",
                        required = true)
                String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What a key opens. */
    public enum Purpose {
        ATTACHMENTS
    }

    public ApiKey {
        if (!HASH.matcher(sha256).matches() && !sha256.startsWith("${")) {
            throw new IllegalArgumentException("sha256 is not 64 hex digits — hash the key: printf %s KEY | sha256sum");
        }
    }

    /** Whether this is the key, compared in constant time. */
    public boolean opensWith(String key) {
        byte[] offered = Hashes.sha256(key).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(offered, sha256.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "API key " + id;
    }
}
