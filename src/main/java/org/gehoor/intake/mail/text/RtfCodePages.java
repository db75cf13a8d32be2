package org.gehoor.intake.mail.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets that RTF names by numbers. */
final class RtfCodePages {

    private static final Map<Integer, Charset> CODE_PAGES = Map.ofEntries(
            Map.entry(128, of(932)),
            Map.entry(129, of(949)),
            Map.entry(134, of(936)),
            Map.entry(136, of(950)),
            Map.entry(161, of(1253)),
            Map.entry(162, of(1254)),
            Map.entry(163, of(1258)),
            Map.entry(177, of(1255)),
            Map.entry(178, of(1256)),
            Map.entry(186, of(1257)),
            Map.entry(204, of(1251)),
            Map.entry(222, of(874)),
            Map.entry(238, of(1250)));

    private RtfCodePages() {}

    /** By the {@code fcharset} of a font; null for western and unknown ones. */
    static @Nullable Charset ofFont(final int fontCharset) {
        return CODE_PAGES.get(fontCharset);
    }

    /** The charset of a Windows code page number; windows-1252 where there is no such. */
    static Charset of(final int number) {
        for (final String prefix : new String[] {"windows-", "x-windows-", "IBM", "Cp"}) {
            final String name = prefix + (number == 932 ? "31j" : Integer.toString(number));
            if (number > 0 && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return number == 65_001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
