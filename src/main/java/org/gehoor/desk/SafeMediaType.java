package org.gehoor.desk;

import java.util.Locale;
import java.util.Set;

/** The media type under which a stranger's file is given: one that no browser runs, or none in particular. */
final class SafeMediaType {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> SAFE =
            Set.of("application/pdf", "image/gif", "image/jpeg", "image/png", "text/plain");

    private SafeMediaType() {}

    static String of(String claimed) {
        String type = claimed.toLowerCase(Locale.ROOT).strip();
        return SAFE.contains(type) ? type : UNKNOWN;
    }
}
