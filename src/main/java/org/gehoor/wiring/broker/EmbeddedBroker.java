package org.gehoor.wiring.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final int inVm = NUMBERS.incrementAndGet();
    private final String hubPassword = UUID.randomUUID().toString();

    EmbeddedBroker(BrokerSettings settings, Path data, Addresses addresses) throws Exception {
        if (settings.listens()) {
            refuseATakenPort(settings);
        }
        broker.setConfiguration(EmbeddedSettings.of(settings, data, addresses, inVm));
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts(settings)));
        broker.start();
        if (!server().isActive()) {
            broker.stop();
            throw new BrokerNotStarted("the embedded broker could not take its journal in " + data
                    + " — is another hub running? Else set gehoor.broker.data to another folder");
        }
    }

    /** The broker itself would only log that nobody can reach it. */
    private static void refuseATakenPort(BrokerSettings settings) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw new BrokerNotStarted("broker port " + settings.port() + " on " + settings.host() + " can't be used ("
                    + e.getMessage() + ") — stop what listens there, or set gehoor.broker.port");
        }
    }

    /** Its number inside this process. */
    int inVm() {
        return inVm;
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
