package org.gehoor.intake.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Lines;

/** The hash by which one mail is recognised wherever it was delivered: the raw bytes without what servers write on the way. */
public final class ContentHash {

    private static final Set<String> TRACE = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "authentication-results",
            "received-spf");
    private static final List<String> TRACE_KIN = List.of("arc-", "x-spam-", "x-ms-exchange-");
    private static final int LONGEST_NAME = 80;
    private static final byte[] CRLF = {'\r', '\n'};

    private ContentHash() {}

    /** SHA-256, lower-case hex, with CRLF as line end and without trace headers; DKIM-Signature counts. */
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
        if (line.startsWith("From ")) {
            return true;
        }
        final int colon = line.indexOf(':');
        final String name =
                colon < 0 ? "" : line.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
        return TRACE.contains(name) || TRACE_KIN.stream().anyMatch(name::startsWith);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java: install a complete one", impossible);
        }
    }
}
