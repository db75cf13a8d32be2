package org.gehoor.intake.mail.reply;

import java.util.List;

/** The line that a telephone, an app or a webmail puts below a mail. */
final class Devices {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 16;

    private static final List<String> BEGINNINGS = Phrases.of("device-beginnings");
    private static final List<String> ENDINGS = Phrases.of("device-endings");
    private static final List<String> THINGS = Phrases.of("devices");

    private Devices() {}

    static boolean isDeviceLine(final Line line) {
        final String bare = line.bare();
        if (bare.isEmpty() || bare.length() > LONGEST || Words.count(bare) > MOST_WORDS) {
            return false;
        }
        int from = 0;
        while (from < bare.length() && "<([*_ -\u2014\"\ud83d\udcf1".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        final String said = Words.lower(bare.substring(from));
        if (Words.beginsWithAny(said, BEGINNINGS)) {
            return true;
        }
        final boolean things = Words.holdsAny(said, THINGS);
        return things && (endsAsOne(said) || Words.holds(said, "from") && Words.count(said) <= 4);
    }

    private static boolean endsAsOne(final String said) {
        final String plain = said.replaceAll("[.)>*! ]{1,5}$", "");
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
