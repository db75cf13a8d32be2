package org.gehoor.intake.mail.text;

import java.util.Locale;

/** Turns {@code text/enriched} (RFC 1896) and its forerunner {@code text/richtext} (RFC 1341) into text. */
public final class EnrichedText {

    private EnrichedText() {}

    /** In enriched text a single line end is a space and of several one goes; in richtext all are spaces and {@code <nl>} ends a line. */
    public static String of(final String source, final boolean enriched) {
        final StringBuilder text = new StringBuilder(source.length());
        final String lines = source.replace("\r\n", "\n");
        final int lastEnd = lines.lastIndexOf('>');
        boolean parameter = false;
        int i = 0;
        while (i < lines.length()) {
            final char c = lines.charAt(i);
            final int end = c == '<' && i < lastEnd ? lines.indexOf('>', i) : -1;
            if (enriched && lines.startsWith("<<", i)) {
                text.append(parameter ? "" : "<");
                i += 2;
            } else if (end > 0) {
                final String name =
                        lines.substring(i + 1, Math.min(end, i + 60)).toLowerCase(Locale.ROOT);
                parameter = name.equals("param") || parameter && !name.equals("/param");
                text.append(meaning(name, enriched));
                i = end + 1;
            } else if (c == '\n') {
                final int from = i;
                while (i < lines.length() && lines.charAt(i) == '\n') {
                    i++;
                }
                text.append(enriched && i - from > 1 ? "\n".repeat(i - from - 1) : " ");
            } else {
                text.append(parameter ? "" : String.valueOf(c));
                i++;
            }
        }
        return text.toString().strip();
    }

    private static String meaning(final String name, final boolean enriched) {
        if (enriched) {
            return "";
        }
        return switch (name) {
            case "nl", "np", "paragraph", "/paragraph" -> "\n";
            case "lt" -> "<";
            default -> "";
        };
    }
}
