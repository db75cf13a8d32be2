package org.gehoor.wiring.route;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Problem;
import org.junit.jupiter.api.Test;

final class NeededRoutesTest {

    private static final String MAILBOX = "solidaris/klachten";

    private final Map<String, String> routes = new HashMap<>(Map.ofEntries(
            entry("reading", "bell:reading"),
            entry("relay", "bell://relay"),
            entry("letters", "bell:letters?concurrentConsumers=1"),
            entry("post", "bell:post"),
            entry("returns", "bell:returns"),
            entry("clock", "bell:clock"),
            entry("reminders", "bell:reminders"),
            entry("announce", "bell:announce"),
            entry("print", "bell:print"),
            entry("ticks", "timer:ticks?period=1000"),
            entry("mailbox:" + MAILBOX, "mailbox:" + MAILBOX + "?delay=5000"),
            entry("reconciliation:" + MAILBOX, "reconciliation:" + MAILBOX),
            entry("commands:solidaris", "commands://queue:gehoor.solidaris.commands"),
            entry("transcripts-on-broker:solidaris", "transcripts://queue:gehoor.transcripts.solidaris"),
            entry("transcripts-in-folder:solidaris", "sftp://telephone.example/calls"),
            entry("paper:solidaris", "sftp:scanner.solidaris.example/out")));

    @Test
    void theRoutesOfTheDistributionAreEnough() {
        assertThat(missing()).isEmpty();
    }

    @Test
    void eachThatIsMissingIsNamedWithItsFile() {
        routes.clear();
        assertThat(missing())
                .extracting(Problem::file)
                .containsExactly(
                        "routes/reading.camel.yaml",
                        "routes/relay.camel.yaml",
                        "routes/letters.camel.yaml",
                        "routes/post.camel.yaml",
                        "routes/returns.camel.yaml",
                        "routes/clock.camel.yaml",
                        "routes/reminders.camel.yaml",
                        "routes/announce.camel.yaml",
                        "routes/print.camel.yaml",
                        "routes/mailbox.camel.yaml",
                        "routes/reconciliation.camel.yaml",
                        "routes/commands.camel.yaml",
                        "routes/transcripts.camel.yaml",
                        "routes/transcripts.camel.yaml",
                        "routes/paper.camel.yaml",
                        "routes/ticks.camel.yaml");
        assertThat(missing()).allMatch(Problem::isError);
    }

    @Test
    void aMailboxNobodyLooksIntoIsNamed() {
        routes.put("mailbox:" + MAILBOX, "direct:elsewhere");
        assertThat(missing()).singleElement().extracting(Problem::key).isEqualTo("mailbox:" + MAILBOX);
    }

    private List<Problem> missing() {
        return NeededRoutes.missing(routes, List.of(MAILBOX), List.of("solidaris"));
    }
}
