package org.gehoor.wiring.mailbox;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.component.mail.JavaMailSender;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;

/** A mailbox that is not watched but held against its ledger. */
final class ReconciliationEndpoint extends MailEndpoint {

    private final Mailbox mailbox;
    private final Ledger ledger;
    private final MailboxSettings settings;
    private final Reconciler reconciler;

    ReconciliationEndpoint(
            String uri,
            MailComponent component,
            MailConfiguration configuration,
            Mailbox mailbox,
            Ledger ledger,
            MailboxSettings settings,
            Reconciler reconciler) {
        super(uri, component, configuration);
        this.mailbox = mailbox;
        this.ledger = ledger;
        this.settings = settings;
        this.reconciler = reconciler;
    }

    @Override
    public Consumer createConsumer(Processor route, JavaMailSender mail) throws Exception {
        // one after the other, so one session for all
        Connections connections = box -> new MailboxConnection(
                box,
                mail.getSession(),
                getConfiguration()::getPasswordAuthentication,
                settings.answerWithin(),
                settings.askAgain());
        var consumer = new ReconciliationConsumer(this, route, mailbox, connections, ledger, reconciler);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
