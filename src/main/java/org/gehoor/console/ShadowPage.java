package org.gehoor.console;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gehoor.intake.ShadowReading;
import org.jspecify.annotations.Nullable;

/** The shadow report on paper: a day's work, mail by mail, as it would have been. */
final class ShadowPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private ShadowPage() {}

    static void print(ShadowReading mail, ZoneId zone, PrintWriter out) {
        out.println(MOMENT.format(mail.receivedAt().atZoneSameInstant(zone)) + "  " + mail.mailbox() + "  \""
                + printable(mail.subject()) + "\"");
        line(out, "would", mail.would());
        line(out, "because", mail.reason());
        line(out, "dossier", dossier(mail));
        line(out, "queue", mail.queue() == null ? null : mail.queue() + " (" + mail.rule() + ")");
        line(
                out,
                "letter",
                mail.letter() == null
                        ? "none (" + mail.letterWhy() + ")"
                        : mail.letter() + " to " + printable(mail.letterTo()) + " (" + mail.letterWhy() + ")");
        line(out, "at stake", mail.atStake());
        out.println();
    }

    private static @Nullable String dossier(ShadowReading mail) {
        return "entered".equals(mail.outcome()) ? "a new one" : mail.dossier();
    }

    private static void line(PrintWriter out, String what, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            out.printf("    %-9s %s%n", what, printable(said));
        }
    }

    /** Words of strangers on a terminal: nothing that moves its cursor, changes its title or turns its direction. */
    private static String printable(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", "\uFFFD");
    }
}
