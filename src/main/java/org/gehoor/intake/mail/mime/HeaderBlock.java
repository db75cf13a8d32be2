package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Header fields as they were found before a body, and where that body starts; {@code cut} when a cap left fields out. */
record HeaderBlock(Headers headers, int bodyFrom, boolean cut) {

    private static final int MAX_BYTES = 1_048_576;
    private static final int MAX_NAME = 256;
    private static final int MAX_JUNK = 50;
    private static final Set<String> WELL_KNOWN =
            Set.of("from", "to", "subject", "date", "message-id", "mime-version", "content-type", "reply-to");

    /** Reads until the blank line, an open boundary or a line that cannot be a header; leaves the lines at the body. */
    static HeaderBlock read(final byte[] raw, final Lines lines, final Boundaries open, final int maxFields) {
        final List<Headers.Field> fields = new ArrayList<>();
        boolean cut = false;
        int used = 0;
        while (lines.advance()) {
            if (lines.isBlank()) {
                return new HeaderBlock(new Headers(raw, fields), lines.next(), cut);
            }
            if (open.match(raw, lines.start(), lines.end()) != null) {
                lines.pushBack();
                return new HeaderBlock(new Headers(raw, fields), lines.start(), cut);
            }
            final int start = lines.start();
            final int colon = colonOf(raw, start, lines.end());
            if (lines.isContinuation()) {
                if (!cut && !fields.isEmpty()) {
                    lengthen(fields, lines.end());
                }
            } else if (colon < 0) {
                final boolean senderMissing = open.depth() == 0
                        && !fields.isEmpty()
                        && fields.stream().noneMatch(field -> field.name().equals("from"));
                if (!junkAmongHeaders(raw, lines) && !(senderMissing && skippedToSender(raw, lines))) {
                    return new HeaderBlock(new Headers(raw, fields), start, cut);
                }
            } else if (fields.size() >= maxFields || used > MAX_BYTES) {
                cut = true;
            } else {
                // of a huge value only the start is used, so it hides no header behind it
                used += Math.min(lines.end() - start, Headers.MAX_VALUE);
                fields.add(new Headers.Field(name(raw, start, colon), colon + 1, lines.end()));
            }
        }
        return new HeaderBlock(new Headers(raw, fields), lines.start(), cut);
    }

    private static void lengthen(final List<Headers.Field> fields, final int to) {
        final int last = fields.size() - 1;
        final Headers.Field field = fields.get(last);
        fields.set(last, new Headers.Field(field.name(), field.from(), to));
    }

    /** A line that is no header is skipped when headers go on behind it (an mbox line, a stray word), else it is where the body starts. */
    private static boolean junkAmongHeaders(final byte[] raw, final Lines lines) {
        if (startsWith(raw, lines.start(), lines.end(), "From ")
                || startsWith(raw, lines.start(), lines.end(), ">From ")) {
            return true;
        }
        final int junk = lines.start();
        final boolean more = lines.advance() && colonOf(raw, lines.start(), lines.end()) > 0;
        lines.back(junk);
        if (more) {
            lines.advance();
        }
        return more;
    }

    /** Lines that a gateway broke are skipped while the mail has no sender yet and one comes before the blank line. */
    private static boolean skippedToSender(final byte[] raw, final Lines lines) {
        int back = lines.next();
        boolean known = false;
        boolean sender = false;
        for (int i = 0; i < MAX_JUNK && !sender && lines.advance() && !lines.isBlank(); i++) {
            final int colon = colonOf(raw, lines.start(), lines.end());
            final String name = colon > 0 ? name(raw, lines.start(), colon) : "";
            if (!known && WELL_KNOWN.contains(name)) {
                known = true;
                back = lines.start();
            }
            sender = name.equals("from");
        }
        lines.back(back);
        return sender;
    }

    /** Where the colon of a header line is, or -1 when the line is no header. */
    static int colonOf(final byte[] raw, final int start, final int end) {
        int nameEnd = -1;
        for (int i = start; i < Math.min(end, start + MAX_NAME); i++) {
            final byte b = raw[i];
            if (b == ':') {
                return i > start && nameEnd != start ? i : -1;
            }
            if (b == ' ' || b == '\t') {
                nameEnd = nameEnd < 0 ? i : nameEnd;
            } else if (b < 33 || b == 127 || nameEnd >= 0) {
                return -1;
            }
        }
        return -1;
    }

    static String name(final byte[] raw, final int start, final int colon) {
        return new String(raw, start, colon - start, StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
    }

    static boolean startsWith(final byte[] raw, final int start, final int end, final String prefix) {
        if (end - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (raw[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
