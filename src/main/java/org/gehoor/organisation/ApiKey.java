package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import org.gehoor.procedure.Key;

/** A key with which a program of the organisation uses the hub's HTTP side; only its hash is kept. */
public record ApiKey(
        @Key(value = "Name of the key, for logs. `crm`.", required = true) String id,
        @Key(value = "What it opens; nothing else. `[complaints, phone_notes]`.", required = true)
                List<Purpose> purpose,
        @Key(
                        value =
                                "SHA-256 of the key, 64 hex digits. `java -jar gehoor.jar api-key` makes a key and this line.",
                        required = true)
                String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What a key opens. */
    public enum Purpose {
        /** Fetching the files that came with complaints. */
        ATTACHMENTS,
        /** Handing in complaints. */
        COMPLAINTS,
        /** Handing in notes of calls. */
        PHONE_NOTES,
        /** Handing in transcripts of calls. */
        TRANSCRIPTS
    }

    public ApiKey {
        purpose = List.copyOf(requireNonNullElse(purpose, List.of()));
        if (!HASH.matcher(sha256).matches() && !sha256.startsWith("${")) {
            throw new IllegalArgumentException(
                    "sha256 is not 64 hex digits — make a key and its line: java -jar gehoor.jar api-key");
        }
    }

    /** The hash under which a key is kept. */
    public static String hash(String key) {
        return Hashes.sha256(key);
    }

    public boolean isFor(Purpose wanted) {
        return purpose.contains(wanted);
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
