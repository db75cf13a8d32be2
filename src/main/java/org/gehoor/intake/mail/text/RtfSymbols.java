package org.gehoor.intake.mail.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The control words of RTF that stand for a character. */
final class RtfSymbols {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("par", "\n"),
            Map.entry("line", "\n"),
            Map.entry("sect", "\n"),
            Map.entry("page", "\n"),
            Map.entry("row", "\n"),
            Map.entry("cell", "\t"),
            Map.entry("tab", "\t"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("bullet", "\u2022"));

    private RtfSymbols() {}

    static @Nullable String of(final String word) {
        return SYMBOLS.get(word);
    }
}
