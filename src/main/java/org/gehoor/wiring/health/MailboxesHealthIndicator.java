package org.gehoor.wiring.health;

import java.time.Duration;
import java.util.TreeMap;
import org.gehoor.intake.MailboxLedger;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.mailbox.MailboxSettings;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Degraded when a mailbox was not listed successfully for three of its intervals, and ten seconds of grace. */
@Component
final class MailboxesHealthIndicator extends Degrading {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final MailboxLedger ledger;
    private final Organisations organisations;
    private final MailboxSettings settings;

    MailboxesHealthIndicator(MailboxLedger ledger, Organisations organisations, MailboxSettings settings) {
        this.ledger = ledger;
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
        return late.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetails(late).build();
    }

    private Duration patience(Mailbox mailbox) {
        return settings.pause(mailbox).multipliedBy(3).plus(GRACE);
    }
}
