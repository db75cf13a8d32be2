package org.gehoor.wiring.mailbox;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.gehoor.intake.MailIntake;
import org.gehoor.intake.MailboxLedger;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** The component {@code mailbox} and a route for each configured mailbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxWiring {

    @Bean
    WatchedMailboxes watchedMailboxes(Organisations organisations, MailboxLedger ledger, MailIntake intake) {
        return new ConfiguredMailboxes(organisations, ledger, intake);
    }

    @Bean
    MailboxRoutes mailboxRoutes(WatchedMailboxes mailboxes) {
        return new MailboxRoutes(mailboxes);
    }

    /** Few threads look into many mailboxes, so that a flood in one leaves the others their turn. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService lookers(MailboxSettings settings) {
        return Executors.newScheduledThreadPool(settings.atOnce(), new CustomizableThreadFactory("mailbox-"));
    }

    @Bean
    MailboxComponent mailbox(WatchedMailboxes mailboxes, ScheduledExecutorService lookers, MailboxSettings settings) {
        return new MailboxComponent(mailboxes, lookers, settings);
    }

    @Bean
    ReconciliationComponent reconciliation(
            WatchedMailboxes mailboxes,
            ScheduledExecutorService lookers,
            MailboxSettings settings,
            Reconciler reconciler) {
        return new ReconciliationComponent(mailboxes, lookers, settings, () -> reconciler);
    }

    private record ConfiguredMailboxes(Organisations organisations, MailboxLedger ledger, MailIntake intake)
            implements WatchedMailboxes {

        @Override
        public List<Mailbox> all() {
            return organisations.all().stream()
                    .flatMap(of -> of.mailboxes().stream())
                    .toList();
        }

        @Override
        public Ledger ledger(Mailbox mailbox) {
            return new BoundLedger(ledger, intake, mailbox);
        }
    }
}
