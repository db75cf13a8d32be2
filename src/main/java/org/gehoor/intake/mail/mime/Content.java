package org.gehoor.intake.mail.mime;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Decoded bytes: a range of the raw mail where nothing was encoded, else an array of their own. */
public record Content(byte[] bytes, int from, int to) {

    public static Content of(final byte[] bytes) {
        return new Content(bytes, 0, bytes.length);
    }

    /** The number of bytes. */
    public int size() {
        return to - from;
    }

    /** At most so many bytes from the start. */
    public Content first(final int limit) {
        return size() <= limit ? this : new Content(bytes, from, from + limit);
    }

    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Lower-case hex. */
    public String sha256() {
        try {
            final MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "Every Java has SHA-256 (java.security.MessageDigest); this one does not", impossible);
        }
    }

    @Override
    public String toString() {
        return "Content[" + size() + " bytes]";
    }
}
