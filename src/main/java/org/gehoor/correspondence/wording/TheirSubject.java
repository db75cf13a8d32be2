package org.gehoor.correspondence.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** A complainant's subject, made fit to stand in ours: one clean line, without "Re:" and its kin, not too long. */
final class TheirSubject {

    /** Reply and forward marks of mail programs in our users' languages, repeated, with counters and full-width colons. */
    private static final Pattern MARKS = Pattern.compile(
            "^(?:\\s*+(?:re|ré|aw|antw|antwoord|antwort|betr|sv|vs|rv|rif|fw|fwd|doorst|doorgestuurd|wg|tr)"
                    + "\\s*+(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?+\\s*+[:：])++\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code Re: } before it and {@code  [2026-000001-16]} behind it leave so much of 200. */
    private static final int LONGEST = 160;

    private TheirSubject() {}

    /**
     * What we may repeat of it; empty when nothing is left.
     *
     * @param number the dossier's own: where they wrote it already we don't write it twice
     */
    static Optional<String> toRepeat(String subject, String number) {
        String clean = OneLine.of(subject);
        String bare = MARKS.matcher(clean).replaceFirst("").replace("[" + number + "]", "");
        return Optional.of(cut(OneLine.of(bare))).filter(left -> !left.isEmpty());
    }

    private static String cut(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
