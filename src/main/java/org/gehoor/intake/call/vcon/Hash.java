package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks what a vCon says of its contents: {@code content_hash}, {@code sha512-<base64url>} or a list of such; in older ones
 * {@code alg} and {@code signature}.
 */
final class Hash {

    private static final Map<String, String> ALGORITHMS = Map.of(
            "sha512", "SHA-512", "sha-512", "SHA-512", "sha384", "SHA-384", "sha-384", "SHA-384", "sha256", "SHA-256",
            "sha-256", "SHA-256");

    private Hash() {}

    /** Whether an inline body is something else than one of its hashes says; what cannot be checked is not wrong. */
    static boolean contradicts(final JsonNode part, final byte[] bytes) {
        return said(part).stream().anyMatch(hash -> {
            final String algorithm = ALGORITHMS.getOrDefault(hash[0].toLowerCase(Locale.ROOT), "");
            return !algorithm.isEmpty() && !digest(algorithm, bytes).equals(hash[1].replaceAll("=+$", ""));
        });
    }

    /** Pairs of algorithm and value. */
    private static List<String[]> said(final JsonNode part) {
        final List<String[]> said = new ArrayList<>();
        final JsonNode hashes = part.path("content_hash");
        for (final JsonNode hash : hashes.isArray() ? hashes : List.of(hashes)) {
            final String[] parts = hash.asText().split("-", 2);
            if (parts.length == 2) {
                said.add(parts);
            }
        }
        if (part.path("alg").isTextual() && part.path("signature").isTextual()) {
            said.add(new String[] {
                part.path("alg").textValue(), part.path("signature").textValue()
            });
        }
        return said;
    }

    private static String digest(final String algorithm, final byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
