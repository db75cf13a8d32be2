package org.gehoor.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.gehoor.intake.Correspondent;
import org.gehoor.intake.Forecast;
import org.gehoor.intake.ForwardedMail;
import org.gehoor.intake.MailSheet;
import org.gehoor.intake.ReportedDelivery;
import org.jspecify.annotations.Nullable;

/** Prints a sheet as a short block for people: the verdict and why, who, when, what came with it. */
final class SheetBlocks implements ReadingPrinter {

    private final PrintWriter out;

    SheetBlocks(final PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(final String file, final MailSheet sheet) {
        out.println(printable(file));
        line(sheet.outcome(), sheet.reason());
        line("answer", sheet.mayAnswer() ? "may go out by itself" : "none: " + String.join("; ", sheet.mayAnswerWhy()));
        line("from", person(sheet.from()));
        line("to", sheet.to().stream().map(SheetBlocks::person).collect(Collectors.joining(", ")));
        line("subject", sheet.subject());
        line("date", sheet.claimedAt() == null ? "" : sheet.claimedAt() + " (as the mail says)");
        line("language", sheet.language());
        sheet.attachments()
                .forEach(part ->
                        line("file", part.safeName() + ", " + part.mediaType() + ", " + part.size() + " bytes"));
        forwarded(sheet.forwarded());
        bounce(sheet.bounce());
        sheet.warnings().forEach(warning -> line("warning", warning));
        forecast(sheet.forecast());
        out.println();
    }

    private void forwarded(final @Nullable ForwardedMail forwarded) {
        if (forwarded != null) {
            line("passes on", "a mail from " + person(forwarded.from()) + ": " + text(forwarded.subject()));
        }
    }

    private void bounce(final @Nullable ReportedDelivery bounce) {
        if (bounce != null) {
            bounce.recipients()
                    .forEach(to -> line("reports", to.address() + ": " + text(to.action()) + " " + text(to.status())));
            line("about", bounce.originalMessageId());
        }
    }

    private void forecast(final @Nullable Forecast forecast) {
        if (forecast == null) {
            return;
        }
        line("at", forecast.organisation() + "/" + forecast.mailbox() + ", in " + forecast.language());
        line("would", forecast.would());
        line("number", numbers(forecast.dossiers()));
        if (forecast.queue() != null) {
            line("queue", forecast.queue() + " (" + forecast.rule() + ")");
        }
        line("letter", (forecast.letter() == null ? "none" : forecast.letter()) + " (" + forecast.letterWhy() + ")");
    }

    private static String numbers(final List<String> dossiers) {
        return dossiers.isEmpty() ? "" : String.join(", ", dossiers) + " (check digits right)";
    }

    private void line(final String what, final @Nullable String said) {
        if (said != null && !said.isBlank()) {
            out.printf("    %-10s %s%n", what, printable(said));
        }
    }

    private static String person(final @Nullable Correspondent person) {
        if (person == null) {
            return "nobody that can be read";
        }
        return person.name().isBlank() ? person.address() : person.name() + " <" + person.address() + ">";
    }

    private static String text(final @Nullable String said) {
        return said == null ? "" : said;
    }

    /** Words of strangers on a terminal: nothing that moves its cursor, changes its title or turns its direction. */
    static String printable(final String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", "\uFFFD");
    }
}
