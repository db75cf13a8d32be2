package org.gehoor.intake.mail;

import java.util.Locale;
import java.util.Set;

/**
 * What mail programs put before a subject when one answers or forwards: {@code Re:}, {@code Antw:}, {@code AW[2]:}, {@code Doorst:}.
 *
 * <p>RFC 5322 §3.6.5 knows {@code Re:} only; the others are the translations that programs invented.
 */
public final class SubjectPrefix {

    private static final Set<String> ANSWERS = Set.of(
            "re",
            "antw",
            "antwoord",
            "aw",
            "antwort",
            "réf",
            "ref",
            "rép",
            "rép.",
            "rif",
            "r",
            "sv",
            "vs",
            "odp",
            "res",
            "resp",
            "ynt",
            "atb",
            "vá",
            "ats",
            "回复",
            "答复",
            "回覆",
            "답장",
            "返信");
    private static final Set<String> FORWARDS = Set.of(
            "fw",
            "fwd",
            "doorst",
            "doorgestuurd",
            "wg",
            "weitergeleitet",
            "tr",
            "transf",
            "i",
            "inoltra",
            "rv",
            "enc",
            "vb",
            "vl",
            "vidb",
            "videresendt",
            "vidarebefordrat",
            "pd",
            "vær",
            "továbbítás",
            "转发",
            "轉寄",
            "전달",
            "転送");
    private static final int LONGEST = 20;

    private SubjectPrefix() {}

    /** Whether the outermost prefix is that of an answer. */
    public static boolean answers(final String subject) {
        return ANSWERS.contains(outermost(subject));
    }

    /** Whether the outermost prefix is that of a forwarded mail. */
    public static boolean forwards(final String subject) {
        return FORWARDS.contains(outermost(subject));
    }

    private static String outermost(final String subject) {
        final String start = subject.strip();
        int colon = 0;
        while (colon < start.length() && colon < LONGEST && start.charAt(colon) != ':' && start.charAt(colon) != '：') {
            colon++;
        }
        if (colon == start.length() || colon == LONGEST) {
            return "";
        }
        final String prefix = start.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        final int counted = Math.max(prefix.indexOf('['), prefix.indexOf('('));
        return counted > 0 ? prefix.substring(0, counted).strip() : prefix;
    }
}
