package org.gehoor.intake.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Lines;

/**
 * The hash by which one mail is recognised wherever it was delivered: the body, and of the header what the sender wrote.
 *
 * <p>What servers write on the way (Received, Delivered-To, X-Received, X-Microsoft-Antispam … ) differs from copy to copy.
 */
public final class ContentHash {

    /** Only what a sender writes counts: every provider invents trace headers of its own. */
    private static final Set<String> SENDERS_OWN = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "auto-submitted",
            "mime-version",
            "dkim-signature");

    private static final String SENDERS_OWN_KIN = "content-";
    private static final int LONGEST_NAME = 80;
    private static final byte[] CRLF = {'\r', '\n'};

    private ContentHash() {}

    /** SHA-256, lower-case hex, with CRLF as line end. */
    public static String of(final byte[] raw) {
        final MessageDigest digest = sha256();
        final Lines lines = new Lines(raw, 0, raw.length);
        boolean headers = true;
        boolean trace = false;
        while (lines.advance()) {
            headers &= !lines.isBlank();
            if (headers) {
                trace = lines.isContinuation() ? trace : isTrace(raw, lines.start(), lines.end());
            }
            if (!headers || !trace) {
                digest.update(raw, lines.start(), lines.end() - lines.start());
                digest.update(CRLF);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of the bytes as they are, lower-case hex. */
    public static String plain(final byte[] raw) {
        return Content.of(raw).sha256();
    }

    private static boolean isTrace(final byte[] raw, final int start, final int end) {
        final String line = new String(raw, start, Math.min(end - start, LONGEST_NAME), StandardCharsets.ISO_8859_1);
        final int colon = line.indexOf(':');
        final String name =
                colon < 0 ? "" : line.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
        return !SENDERS_OWN.contains(name) && !name.startsWith(SENDERS_OWN_KIN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java: install a complete one", impossible);
        }
    }
}
