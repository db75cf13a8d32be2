package org.gehoor.console;

import java.io.PrintWriter;
import org.gehoor.intake.Difference;
import org.gehoor.intake.Foretold;

/** Old and new reading of a message, one under the other; without a word of the message. */
final class DifferencePage {

    private DifferencePage() {}

    static void print(Difference difference, PrintWriter out) {
        out.printf(
                "%d  %s/%s  %s  %s%n",
                difference.message(),
                difference.organisation(),
                difference.mailbox() == null ? "-" : difference.mailbox(),
                difference.receivedAt(),
                difference.differs() ? "DIFFERS" : "the same");
        out.println("    was  " + words(difference.was()));
        var now = difference.now();
        out.println("    now  " + words(now));
        if (now.queue() != null) {
            out.println("         queue " + now.queue() + " (" + now.rule() + ")");
        }
        if ("entered".equals(now.outcome())) {
            out.println(
                    "         letter " + (now.letter() == null ? "none" : now.letter()) + " (" + now.letterWhy() + ")");
        }
    }

    private static String words(Foretold told) {
        return told.outcome()
                + (told.kind() == null ? "" : " " + told.kind())
                + (told.dossier() == null ? "" : ", dossier " + told.dossier())
                + (told.why().isBlank() ? "" : ": " + told.why());
    }
}
