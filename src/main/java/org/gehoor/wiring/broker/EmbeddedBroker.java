package org.gehoor.wiring.broker;

import java.nio.file.Path;
import java.util.UUID;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * Artemis inside the hub, with a journal on disk and accounts for handlers.
 *
 * <p>The hub itself connects inside the process, with a password that lives only as long.
 */
final class EmbeddedBroker {

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final String hubPassword = UUID.randomUUID().toString();

    EmbeddedBroker(BrokerSettings settings, Path data, Addresses addresses) throws Exception {
        broker.setConfiguration(EmbeddedSettings.of(settings, data, addresses));
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts(settings)));
        broker.start();
        if (!server().isStarted()
                || server().getRemotingService().getAcceptors().values().stream()
                        .anyMatch(acceptor -> !acceptor.isStarted())) {
            broker.stop();
            throw new BrokerNotStarted("the embedded broker did not start on " + settings.host() + ":"
                    + settings.port() + " with its journal in " + data
                    + " — is another hub running? Else choose gehoor.broker.port or gehoor.broker.data");
        }
    }

    String hubPassword() {
        return hubPassword;
    }

    /** Messages that were given up: somebody must look. */
    long deadLetters() {
        var queue = server().locateQueue(Addresses.DEAD_LETTERS);
        return queue == null ? 0 : queue.getMessageCount();
    }

    ActiveMQServer server() {
        return broker.getActiveMQServer();
    }

    private SecurityConfiguration accounts(BrokerSettings settings) {
        var accounts = new SecurityConfiguration();
        accounts.addUser(Permissions.HUB, hubPassword);
        accounts.addRole(Permissions.HUB, Permissions.HUB);
        for (var user : settings.users()) {
            accounts.addUser(user.name(), user.password());
            user.organisations().forEach(of -> accounts.addRole(user.name(), Permissions.roleOf(of)));
        }
        return accounts;
    }

    void stop() throws Exception {
        broker.stop();
    }
}
