package org.gehoor.intake.mail.reply;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What mail programs call the fields of a mail they quote or pass on, in their users' languages. */
enum HeaderName {
    FROM,
    TO,
    CC,
    BCC,
    DATE,
    SUBJECT,
    OTHER;

    private static final Map<String, HeaderName> BY_WORD = byWord();

    static @Nullable HeaderName of(final String label) {
        return BY_WORD.get(Words.lower(label));
    }

    private static Map<String, HeaderName> byWord() {
        final Map<String, HeaderName> byWord = new HashMap<>();
        for (final HeaderName name : values()) {
            Phrases.of("header-" + name.name().toLowerCase(Locale.ROOT))
                    .forEach(word -> byWord.putIfAbsent(word, name));
        }
        return byWord;
    }
}
