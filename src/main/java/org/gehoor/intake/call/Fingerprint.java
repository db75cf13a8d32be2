package org.gehoor.intake.call;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which two transcripts are the same bytes. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256, 64 hex digits. */
    static String of(final byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
