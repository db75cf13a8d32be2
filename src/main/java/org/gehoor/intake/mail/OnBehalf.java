package org.gehoor.intake.mail;

import java.util.List;
import java.util.Locale;

/** {@code Secretary [mailto:s@b] On Behalf Of Jan [mailto:jan@b]}: the second one wrote. */
final class OnBehalf {

    private static final List<String> WORDS = List.of(
            "on behalf of",
            "namens",
            "de la part de",
            "im auftrag von",
            "en nombre de",
            "per conto di",
            "em nome de",
            "på vegne af",
            "för");

    private OnBehalf() {}

    static boolean isSaid(final String value) {
        final String lower = value.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(words -> lower.contains(" " + words + " "));
    }

    /** The one who wrote, without the words before the name. */
    static Sender author(final Sender sender) {
        final String name = sender.name();
        for (final String words : WORDS) {
            if (name.toLowerCase(Locale.ROOT).startsWith(words)) {
                return new Sender(
                        sender.address(), name.substring(words.length()).strip());
            }
        }
        return sender;
    }
}
