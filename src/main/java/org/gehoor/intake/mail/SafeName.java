package org.gehoor.intake.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Makes an attachment's name fit for any file system and header: no path, no control or direction characters, no reserved word. */
final class SafeName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 20;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%\\\\/\\x{200b}-\\x{200f}\\x{2060}\\x{00ad}]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|clock\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("message/rfc822", "eml"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("text/calendar", "ics"),
            Map.entry("message/delivery-status", "txt"),
            Map.entry("text/rfc822-headers", "txt"));

    private SafeName() {}

    /** The last step of whatever path the name pretends to be; a nameless part is called after its place and type. */
    static String of(final @Nullable String name, final String path, final String mediaType) {
        final String line = name == null ? "" : Visible.line(Normalizer.normalize(name, Normalizer.Form.NFC), 4096);
        final String unescaped = line.replaceAll("(?i)%(2f|5c)", "/").replaceAll("(?i)%2e", ".");
        final String last = unescaped.substring(Math.max(unescaped.lastIndexOf('/'), unescaped.lastIndexOf('\\')) + 1);
        final String safe = trimmed(FORBIDDEN.matcher(last).replaceAll("_"));
        if (safe.chars().noneMatch(Character::isLetterOrDigit)) {
            return "attachment-" + path.replace('.', '-') + "." + EXTENSIONS.getOrDefault(mediaType, "bin");
        }
        return shortened(RESERVED.matcher(safe).matches() ? "_" + safe : safe);
    }

    /** Dots and blanks at the ends hide files or vanish on some systems. */
    private static String trimmed(final String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '.' || name.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == ' ')) {
            to--;
        }
        return name.substring(from, to);
    }

    /** Cuts the stem, not the extension: it tells what the file is. */
    private static String shortened(final String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        final int dot = name.lastIndexOf('.');
        final String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + extension.toLowerCase(Locale.ROOT);
    }
}
