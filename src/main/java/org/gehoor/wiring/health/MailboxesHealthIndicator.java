package org.gehoor.wiring.health;

import java.time.Duration;
import java.util.TreeMap;
import org.gehoor.intake.MailboxLedger;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.mailbox.MailboxSettings;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/**
 * Degraded when a mailbox was not listed successfully for three of its intervals, and ten seconds of grace, or holds mail
 * that is not in the ledger though there was time enough.
 */
@Component
final class MailboxesHealthIndicator extends Degrading {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final MailboxLedger ledger;
    private final Reconciler reconciler;
    private final Organisations organisations;
    private final MailboxSettings settings;

    MailboxesHealthIndicator(
            MailboxLedger ledger, Reconciler reconciler, Organisations organisations, MailboxSettings settings) {
        this.ledger = ledger;
        this.reconciler = reconciler;
        this.organisations = organisations;
        this.settings = settings;
    }

    @Override
    Health look() {
        var ages = ledger.ages();
        var late = new TreeMap<String, Object>();
        organisations.all().stream().flatMap(of -> of.mailboxes().stream()).forEach(mailbox -> {
            var age = ages.get(mailbox.toString());
            if (age == null) {
                late.put(mailbox.toString(), "never listed");
            } else if (age.compareTo(patience(mailbox)) > 0) {
                late.put(mailbox.toString(), "last listed " + age.toSeconds() + " s ago");
            }
        });
        var reconciled = new TreeMap<>(reconciler.last());
        boolean missing =
                reconciled.values().stream().anyMatch(last -> last.found().stillMissing() > 0);
        var health = late.isEmpty() && !missing ? Health.up() : Health.status(DEGRADED);
        var words = new TreeMap<String, String>();
        reconciled.forEach((mailbox, last) -> words.put(mailbox, last.at() + ": " + last.found()));
        return health.withDetails(late).withDetail("reconciled", words).build();
    }

    private Duration patience(Mailbox mailbox) {
        return settings.pause(mailbox).multipliedBy(3).plus(GRACE);
    }
}
