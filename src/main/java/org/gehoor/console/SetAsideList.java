package org.gehoor.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gehoor.intake.SetAsides;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside list [organisation]}: oldest first, without a word of what they say. */
@Command(name = "list", description = "Lists what waits, oldest first.", mixinStandardHelpOptions = true)
final class SetAsideList implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", description = "Only this organisation's.")
    private @Nullable String organisation;

    SetAsideList(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var waiting = hub.open(SetAsides.class).list(organisation);
        var out = spec.commandLine().getOut();
        var due = hub.open(DueMoments.class).waitingForAPerson(organisation);
        var now = hub.open(Clock.class).instant();
        waiting.forEach(message -> out.println(line(message) + waits(message, due, now)));
        out.println(waiting.isEmpty() ? "No message waits." : waiting.size() + " messages wait.");
        var dossiers = due.stream().filter(one -> one.dossier() != null).toList();
        dossiers.forEach(one -> out.println(line(one, number(one)) + whose(one, now)));
        if (!dossiers.isEmpty()) {
            out.println(dossiers.size() + " dossiers wait for a person too.");
        }
        return Console.FINE;
    }

    private String number(DueMoment due) {
        return hub.open(Dossiers.class)
                .find(Objects.requireNonNull(due.dossier()))
                .map(Dossier::number)
                .orElse("?");
    }

    /** How long it has waited, and for whom. */
    private static String waits(WaitingMessage message, List<DueMoment> due, Instant now) {
        var age = Duration.between(message.receivedAt().toInstant(), now);
        var words = age.toHours() < 48 ? age.toHours() + " h" : age.toDays() + " d";
        return due.stream()
                .filter(one -> Long.valueOf(message.id()).equals(one.receivedMessage()))
                .findFirst()
                .map(one -> "  (" + words + " old" + whose(one, now) + ")")
                .orElse("  (" + words + " old)");
    }

    private static String whose(DueMoment due, Instant now) {
        return due.dueAt().isAfter(now) ? ", due " + due.dueAt() : ", the coordinator's since " + due.dueAt();
    }

    private static String line(DueMoment due, String number) {
        return "task %d  %s  dossier %s  %s: %s".formatted(due.id(), due.organisation(), number, due.what(), due.why());
    }

    static String line(WaitingMessage message) {
        return "%d  %s/%s  %s  %s: %s"
                .formatted(
                        message.id(),
                        message.organisation(),
                        message.mailbox() == null ? "-" : message.mailbox(),
                        message.receivedAt(),
                        message.reason(),
                        message.evidence() == null ? "" : message.evidence());
    }
}
