package org.gehoor.intake.mail.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Charsets of seven bits that Java does not know. */
enum SevenBit {
    UTF_7,
    HZ;

    static @Nullable SevenBit named(final @Nullable String declared) {
        if (declared == null) {
            return null;
        }
        return switch (declared.strip().toLowerCase(Locale.ROOT)) {
            case "utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7", "csunicode11utf7" -> UTF_7;
            case "hz-gb-2312", "hz", "hzgb2312" -> HZ;
            default -> null;
        };
    }

    String decode(final Content content) {
        return this == UTF_7
                ? Utf7.decode(content.bytes(), content.from(), content.to())
                : HzText.decode(content.bytes(), content.from(), content.to());
    }
}
