package org.gehoor.intake.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that bytes are really in: the declared one, unless the bytes say otherwise.
 *
 * <p>Unknown, missing and US-ASCII: UTF-8 where the bytes fit it, else windows-1252. ISO-8859-1 is read as windows-1252, as browsers do.
 * UTF-7 and HZ only where they are declared: plain text looks alike.
 */
public final class CharsetGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("cp-850", "ibm850"),
            // with the half-width kana and the circled digits that Windows adds
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("utf-8-sig", "utf-8"),
            Map.entry("utf8mb4", "utf-8"));

    private CharsetGuess() {}

    /** Decodes bytes of the declared charset, leniently; a byte order mark is dropped. */
    public static String decode(final byte[] bytes, final @Nullable String declared) {
        return decoded(Content.of(bytes), declared);
    }

    /** The same for the body of a part, where UTF-7 and HZ occur as well; in a header they would only hide something. */
    public static String decode(final Content content, final @Nullable String declared) {
        final SevenBit sevenBit = SevenBit.named(declared);
        return sevenBit == null ? decoded(content, declared) : sevenBit.decode(content);
    }

    private static String decoded(final Content content, final @Nullable String declared) {
        final Charset charset = of(content.bytes(), content.from(), content.to(), declared);
        final String text = new String(content.bytes(), content.from(), content.size(), charset);
        return DoubleEncoding.undone(text.startsWith("\ufeff") ? text.substring(1) : text, charset);
    }

    /** Whether a declared charset can be decoded here. */
    public static boolean isKnown(final @Nullable String declared) {
        return declared == null || declared.isBlank() || SevenBit.named(declared) != null || byName(declared) != null;
    }

    static Charset of(final byte[] raw, final int from, final int to, final @Nullable String declared) {
        final Charset named = declared == null || declared.isBlank() ? null : byName(declared);
        final ByteCensus census = ByteCensus.of(raw, from, to);
        if (named != null && isStateful(named)) {
            return stateful(named, census);
        }
        if (census.isAscii()) {
            return census.japaneseEscapes() ? Charset.forName("ISO-2022-JP") : ISO_8859_1;
        }
        if (named == null || named.equals(UTF_8)) {
            return sniffed(census);
        }
        // nobody writes valid UTF-8 sequences by accident in a western charset
        final boolean western = named.equals(WINDOWS_1252) || named.name().equals("ISO-8859-15");
        return western && census.isUtf8() ? UTF_8 : named;
    }

    /** Said to be in a charset of two or more bytes or with escapes, which shows in the bytes. */
    private static Charset stateful(final Charset named, final ByteCensus census) {
        if (named.name().startsWith("UTF-")) {
            final boolean markless = named.name().equals("UTF-16") && !census.hasUtf16Mark();
            if (census.nuls() == 0 && !census.hasUtf16Mark()) {
                return sniffed(census);
            }
            return markless && census.looksLittleEndian() ? UTF_16LE : named;
        }
        if (census.isAscii()) {
            return named;
        }
        return census.isUtf8() ? UTF_8 : isJapanese(named) ? Charset.forName("EUC-JP") : named;
    }

    private static boolean isJapanese(final Charset charset) {
        return charset.name().startsWith("ISO-2022-JP") || charset.name().endsWith("iso2022jp");
    }

    private static Charset sniffed(final ByteCensus census) {
        if (census.hasUtf16Mark()) {
            return Charset.forName("UTF-16");
        }
        return census.isMostlyUtf8() ? UTF_8 : WINDOWS_1252;
    }

    private static boolean isStateful(final Charset charset) {
        final String name = charset.name();
        return name.startsWith("UTF-16")
                || name.startsWith("UTF-32")
                || name.contains("ISO-2022")
                || name.contains("iso2022");
    }

    private static @Nullable Charset byName(final String declared) {
        final String name =
                declared.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        if (name.equals("utf-8") || name.equals("utf8")) {
            return UTF_8;
        }
        if (name.length() > 40) {
            return null;
        }
        try {
            final Charset charset = Charset.forName(OTHER_NAMES.getOrDefault(name, name));
            return charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS_1252 : charset;
        } catch (final IllegalArgumentException unknownOrNoName) {
            return null;
        }
    }
}
