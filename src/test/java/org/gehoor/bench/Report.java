package org.gehoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown table, a line a round. */
final class Report {

    private final List<String> lines = new ArrayList<>(List.of(
            "| round | floor, mails/s | its database, CPU ms/mail | hub, mails/s | hub : floor | CPU ms/mail: hub | database | together"
                    + " | transactions/mail | syncs/mail | p50 / p95 / p99 of the backlog, s |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));

    void add(String round, Bench.Floor floor, Drained hub) {
        lines.add(format(
                "| %s | %.0f | %.2f | %.0f | %.0f %% | %.2f | %.2f | %.2f | %.1f | %.1f | %s |",
                round,
                floor.mailsASecond(),
                floor.databaseMillis(),
                hub.mailsASecond(),
                100 * hub.mailsASecond() / floor.mailsASecond(),
                hub.hubMillis(),
                hub.databaseMillis(),
                hub.hubMillis() + hub.databaseMillis(),
                hub.transactions(),
                hub.syncs(),
                hub.latency().seconds()));
    }

    void say(String line) {
        lines.add(line);
    }

    static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
