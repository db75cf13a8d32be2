package org.gehoor.intake.mail.machine;

/** What mail programs put before the subject of an answer or a forward, compared in lower case. */
final class SubjectPrefixes {

    private static final Family PEOPLE = Family.of(
            """
            re | fw | fwd | aw | wg | antw | antwoord | betr | doorst | tr | rép | réf | ref | sv | vs | rv | rif | |
            i | enc | odp | pd | vl | vb | ynt | ilt | ri | res
            """);

    private SubjectPrefixes() {}

    /** {@code Re:}, {@code Doorst:}, {@code AW[2]:} and their kin. */
    static boolean isReplyOrForward(final String folded) {
        int end = 0;
        while (end < folded.length() && end < 10 && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        final String word = folded.substring(0, end);
        while (end < folded.length() && end < 16 && "[]() 0123456789^*".indexOf(folded.charAt(end)) >= 0) {
            end++;
        }
        return end < folded.length()
                && (folded.charAt(end) == ':' || folded.charAt(end) == '\uff1a')
                && PEOPLE.has(word);
    }
}
