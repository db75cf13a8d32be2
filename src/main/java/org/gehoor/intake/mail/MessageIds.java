package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gehoor.intake.mail.mime.Headers;
import org.jspecify.annotations.Nullable;

/** Finds message ids in headers (RFC 5322 §3.6.4); blank and malformed ones are none, so that they match nothing. */
final class MessageIds {

    private static final int LONGEST = 512;
    private static final int MAX = 100;

    private MessageIds() {}

    static @Nullable String messageId(final Headers headers) {
        final String value = headers.first("message-id");
        final String id = first(value);
        if (id != null || value == null) {
            return id;
        }
        // some programs forget the brackets; in In-Reply-To that may be an address as well
        final String bare = "<" + value.strip() + ">";
        return value.indexOf('<') < 0 && value.indexOf('>') < 0 && isId(bare) ? bare : null;
    }

    static @Nullable String inReplyTo(final Headers headers) {
        return first(headers.first("in-reply-to"));
    }

    /** The thread, oldest first: of a longer one the first ten and the newest ids. */
    static List<String> references(final Headers headers) {
        final Set<String> distinct = new LinkedHashSet<>();
        headers.all("references").forEach(value -> distinct.addAll(in(value)));
        headers.all("in-reply-to").forEach(value -> distinct.addAll(in(value)));
        final List<String> ids = new ArrayList<>(distinct);
        if (ids.size() > MAX) {
            ids.subList(10, ids.size() - MAX + 10).clear();
        }
        return ids;
    }

    private static @Nullable String first(final @Nullable String value) {
        final List<String> ids = value == null ? List.of() : in(value);
        return ids.isEmpty() ? null : ids.get(0);
    }

    static List<String> in(final String value) {
        final List<String> ids = new ArrayList<>();
        int start = value.indexOf('<');
        while (start >= 0) {
            final int end = value.indexOf('>', start);
            if (end < 0) {
                break;
            }
            // a second opening bracket starts anew
            start = value.lastIndexOf('<', end);
            final String id = value.substring(start, end + 1);
            if (isId(id)) {
                ids.add(id);
            }
            start = value.indexOf('<', end);
        }
        return ids;
    }

    private static boolean isId(final String id) {
        final int sign = id.indexOf('@');
        return sign > 1
                && sign < id.length() - 2
                && id.length() <= LONGEST
                && id.chars().allMatch(c -> c > ' ' && c != 127 && (c < 0x80 || c > 0xA0));
    }
}
