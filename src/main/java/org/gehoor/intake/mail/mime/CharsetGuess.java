package org.gehoor.intake.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that bytes are really in: the declared one, unless the bytes say otherwise.
 *
 * <p>Unknown, missing and US-ASCII: UTF-8 where the bytes fit it, else windows-1252. ISO-8859-1 is read as windows-1252, as browsers do.
 * UTF-7 and HZ only where they are declared: plain text looks alike.
 */
public final class CharsetGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
        return declared == null
                || declared.isBlank()
                || SevenBit.named(declared) != null
                || CharsetNames.find(declared) != null;
    }

    static Charset of(final byte[] raw, final int from, final int to, final @Nullable String declared) {
        final Charset named = declared == null || declared.isBlank() ? null : CharsetNames.find(declared);
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
}
