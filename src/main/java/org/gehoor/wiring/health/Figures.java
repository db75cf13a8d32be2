package org.gehoor.wiring.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gehoor.correspondence.LetterDesk;
import org.gehoor.correspondence.PostState;
import org.gehoor.intake.MailboxLedger;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Backlog;
import org.gehoor.register.Outbox;
import org.gehoor.wiring.broker.BrokerProbe;
import org.springframework.stereotype.Component;

/** Figures that an alarm can watch: {@code complaints_poll_age_seconds}, what waits in the outbox and in the post. */
@Component
final class Figures implements MeterBinder {

    private final Organisations organisations;
    private final Kept<Map<String, Duration>> ages;
    private final Kept<Backlog> backlog;
    private final Kept<PostState> post;
    private final Kept<Long> deadLetters;

    Figures(Organisations organisations, MailboxLedger ledger, Outbox outbox, LetterDesk letters, BrokerProbe broker) {
        this.organisations = organisations;
        this.ages = new Kept<>(ledger::ages);
        this.backlog = new Kept<>(outbox::backlog);
        this.post = new Kept<>(letters::state);
        this.deadLetters = new Kept<>(broker::deadLetters);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        organisations.all().stream().flatMap(of -> of.mailboxes().stream()).forEach(mailbox -> TimeGauge.builder(
                        "complaints.poll.age",
                        () -> ages.get(all -> all.getOrDefault(mailbox.toString(), Duration.ZERO)
                                .toSeconds()),
                        TimeUnit.SECONDS)
                .description("Time since the mailbox was last listed successfully")
                .tag("mailbox", mailbox.toString())
                .register(registry));
        gauge(
                registry,
                "complaints.outbox.pending",
                "Facts not yet told to handlers and CRMs",
                () -> backlog.get(Backlog::parcels));
        gauge(
                registry,
                "complaints.outbox.oldest.seconds",
                "Age of the oldest of them",
                () -> backlog.get(Backlog::oldestSeconds));
        gauge(
                registry,
                "complaints.letters.pending",
                "Letters written and not yet sent",
                () -> post.get(PostState::waiting));
        gauge(
                registry,
                "complaints.letters.oldest.seconds",
                "How long the oldest has been due",
                () -> post.get(state -> state.oldest().toSeconds()));
        gauge(registry, "complaints.letters.held", "Letters kept back by only-to", () -> post.get(PostState::held));
        gauge(
                registry,
                "complaints.letters.paused",
                "1 while automatic letters pause",
                () -> post.get(state -> state.paused() == null ? 0 : 1));
        gauge(
                registry,
                "complaints.dlq.messages",
                "Messages the broker has given up",
                () -> deadLetters.get(Long::longValue));
    }

    private static void gauge(MeterRegistry registry, String name, String text, Supplier<Number> value) {
        Gauge.builder(name, value).description(text).register(registry);
    }
}
