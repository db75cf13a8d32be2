package org.gehoor.console;

import java.util.List;
import org.gehoor.intake.ShadowReading;

/** The last line of the shadow report. */
final class ShadowTotals {

    private ShadowTotals() {}

    static String of(List<ShadowReading> report) {
        if (report.isEmpty()) {
            return "Nothing was read in shadow yet.";
        }
        long letters = report.stream().filter(mail -> mail.letter() != null).count();
        return report.size() + " mails read in shadow: " + count(report, "entered") + " new dossiers, "
                + count(report, "joined") + " added to dossiers, " + count(report, "automatic")
                + " by machines and answered by nobody, " + count(report, "set-aside") + " for a person to look at. "
                + letters + " letters would have gone out at once.";
    }

    private static long count(List<ShadowReading> report, String outcome) {
        return report.stream().filter(mail -> mail.outcome().equals(outcome)).count();
    }
}
