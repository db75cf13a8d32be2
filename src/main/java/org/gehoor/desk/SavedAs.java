package org.gehoor.desk;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** File names in a {@code Content-Disposition} (RFC 6266): always for saving, never a path, never a second header. */
final class SavedAs {

    private static final int LONGEST = 120;
    private static final String UNTOLD = "attachment";

    /** {@code attr-char} of RFC 5987, beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    /** Unfit for a file name on some system, or a separator in some header reader. */
    private static final String UNFIT = "/\\:*?\"<>|;%";

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.UNASSIGNED);

    private SavedAs() {}

    static String disposition(String name) {
        String harmless = harmless(name);
        return "attachment; filename=\"" + ascii(harmless) + "\"; filename*=UTF-8''" + percent(harmless);
    }

    /** Without control and direction-changing characters, separators and leading dots; the ending survives a cut. */
    static String harmless(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .filter(c -> !INVISIBLE.contains(Character.getType(c)))
                .map(c -> UNFIT.indexOf(c) >= 0 ? '_' : c)
                .forEach(kept::appendCodePoint);
        String stripped = kept.toString().strip().replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
        return stripped.isEmpty() ? UNTOLD : cut(stripped);
    }

    private static String cut(String name) {
        int[] all = name.codePoints().toArray();
        if (all.length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int head = LONGEST - ending.codePointCount(0, ending.length());
        return new String(all, 0, head) + ending;
    }

    private static String ascii(String name) {
        return name.codePoints()
                .map(c -> c < 0x20 || c > 0x7e ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String percent(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }
}
