package org.gehoor.wiring.mailbox;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.component.mail.JavaMailSender;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.gehoor.organisation.Mailbox;

/** camel-mail's endpoint with its options (account, timeouts, TLS, authenticator), and our consumer. */
final class MailboxEndpoint extends MailEndpoint {

    private final Mailbox mailbox;
    private final Ledger ledger;
    private final MailboxSettings settings;

    MailboxEndpoint(
            String uri,
            MailComponent component,
            MailConfiguration configuration,
            Mailbox mailbox,
            Ledger ledger,
            MailboxSettings settings) {
        super(uri, component, configuration);
        this.mailbox = mailbox;
        this.ledger = ledger;
        this.settings = settings;
    }

    @Override
    public Consumer createConsumer(Processor route, JavaMailSender mail) throws Exception {
        var connection = new MailboxConnection(
                mailbox,
                mail.getSession(),
                getConfiguration()::getPasswordAuthentication,
                settings.answerWithin(),
                settings.askAgain());
        var consumer = new MailboxConsumer(this, route, mailbox, connection, ledger, settings.askAgain());
        configureConsumer(consumer);
        return consumer;
    }

    /** The address holds names only: no server, no account. */
    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
