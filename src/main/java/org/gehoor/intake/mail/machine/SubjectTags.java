package org.gehoor.intake.mail.machine;

/** The marks of mail filters before a subject: {@code [EXTERNAL]}, {@code ***SPAM***}. */
final class SubjectTags {

    private static final int MOST = 3;
    private static final Family TAGS = Family.of(
            """
            [ext] | [external] | [extern] | [externe] | [externes] | [externo] | [ext:] | ext: | external: | extern: |
            [spam] | [spam?] | ***spam*** | ** spam ** | *** spam *** | {spam?} | {spam} | spam: | [suspected spam] |
            [caution] | [warning] | [waarschuwing] | [bulk] | [marketing] | (extern) | <extern> | <external>
            """);

    private SubjectTags() {}

    static String without(final String folded) {
        String rest = folded.strip();
        for (int i = 0; i < MOST; i++) {
            for (final String tag : TAGS.phrases()) {
                if (rest.startsWith(tag)) {
                    rest = rest.substring(tag.length()).strip();
                    break;
                }
            }
        }
        return rest;
    }
}
