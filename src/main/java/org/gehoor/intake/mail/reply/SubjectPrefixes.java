package org.gehoor.intake.mail.reply;

import java.util.Locale;
import java.util.Set;

/** What mail programs put before a subject when a mail is answered or passed on, in their users' languages, with counters and full-width colons. */
public final class SubjectPrefixes {

    private static final int MOST = 50;
    private static final int LONGEST = 16;

    private static final Set<String> REPLIES = Set.copyOf(Phrases.of("subject-reply"));
    private static final Set<String> FORWARDS = Set.copyOf(Phrases.of("subject-forward"));

    private SubjectPrefixes() {}

    /** What the outermost prefix says; {@code VS} (Swedish forward in Finland, Danish reply) and {@code RV} count as forwards. */
    public static PrefixKind kind(final String subject) {
        final int colon = colon(subject, 0);
        if (colon < 0) {
            return PrefixKind.NONE;
        }
        final String word = word(subject, 0, colon);
        return FORWARDS.contains(word) ? PrefixKind.FORWARD : PrefixKind.REPLY;
    }

    /** Whether the subject begins with any of them. */
    public static boolean begins(final String subject) {
        return kind(subject) != PrefixKind.NONE;
    }

    /** The subject without any prefix before it. */
    public static String strip(final String subject) {
        int from = 0;
        for (int i = 0; i < MOST; i++) {
            final int colon = colon(subject, from);
            if (colon < 0) {
                break;
            }
            from = colon + 1;
        }
        return subject.substring(from).strip();
    }

    /** Where the colon of the prefix that begins here stands, or -1. */
    private static int colon(final String subject, final int from) {
        for (int i = from; i < subject.length() && i <= from + LONGEST + 8; i++) {
            final char c = subject.charAt(i);
            if (c == ':' || c == '\uff1a') {
                final String word = word(subject, from, i);
                return REPLIES.contains(word) || FORWARDS.contains(word) ? i : -1;
            }
        }
        return -1;
    }

    /** The word before the colon, without a counter such as {@code [2]}, {@code (3)}, {@code ^2} or {@code *2}. */
    private static String word(final String subject, final int from, final int colon) {
        int end = colon;
        while (end > from && "0123456789[]()^* .\u00a0".indexOf(subject.charAt(end - 1)) >= 0) {
            end--;
        }
        return subject.substring(from, end).strip().toLowerCase(Locale.ROOT);
    }
}
