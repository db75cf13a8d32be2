package org.gehoor.intake.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets that mail programs mean by the names they write; ASCII and ISO-8859-1 are windows-1252, as in browsers. */
final class CharsetNames {

    private static final int LONGEST = 40;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-11", "x-iso-8859-11"),
            Map.entry("latin-1", "iso-8859-1"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("cn-gb", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("cn-big5", "big5"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("x-euc-jp", "euc-jp"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-cyrillic", "x-maccyrillic"),
            Map.entry("x-mac-ce", "x-maccentraleurope"),
            Map.entry("cp-850", "ibm850"),
            // with the half-width kana and the circled digits that Windows adds
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("unicode", "utf-16"),
            Map.entry("utf-8-sig", "utf-8"),
            Map.entry("utf8mb4", "utf-8"));

    private CharsetNames() {}

    static @Nullable Charset find(final String declared) {
        final String name = plain(declared);
        if (name.equals("utf-8") || name.equals("utf8")) {
            return UTF_8;
        }
        final Charset known = name.length() > LONGEST ? null : known(name);
        if (known != null) {
            return known.equals(ISO_8859_1) || known.equals(US_ASCII) ? WINDOWS_1252 : known;
        }
        // "utf-8http-equivcontent-type" and the like, from careless templates
        return name.startsWith("utf-8") ? UTF_8 : null;
    }

    private static String plain(final String declared) {
        final String name =
                declared.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        int end = 0;
        while (end < name.length() && name.charAt(end) > ' ' && name.charAt(end) != ';' && name.charAt(end) != ',') {
            end++;
        }
        return name.substring(0, end);
    }

    private static @Nullable Charset known(final String name) {
        try {
            final String proper = OTHERS.getOrDefault(name, name);
            return Charset.forName(
                    name.startsWith("win-") || name.startsWith("cp-") && proper.equals(name)
                            ? "windows-" + name.substring(name.indexOf('-') + 1)
                            : proper);
        } catch (final IllegalArgumentException unknownOrNoName) {
            return null;
        }
    }
}
