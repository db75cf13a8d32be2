package org.gehoor.story.hub;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Ports;

/** An Artemis that is not the hub's, with a life of its own; the hub's account there may make queues. */
public final class ExternalBroker implements AutoCloseable {

    static final String HUB = "hub-at-work";
    static final String PASSWORD = "external";

    private static final String DEAD_LETTERS = "gehoor.dead-letters";
    private static final String EXPIRED = "gehoor.expired";

    private final int port = Ports.free();
    private final Path data;
    private EmbeddedActiveMQ server;

    private ExternalBroker(Path data) {
        this.data = data;
        this.server = running();
    }

    /** Running, with its journal in a new folder under {@code target}. */
    public static ExternalBroker started() {
        return new ExternalBroker(Path.of("target", "story", "external-broker-" + UUID.randomUUID()));
    }

    String url() {
        return "tcp://" + MailServer.HOST + ":" + port;
    }

    public boolean has(String queue) {
        return server.getActiveMQServer().locateQueue(queue) != null;
    }

    /** Begins an outage; what was on its queues stays on its disk. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends an outage, on the same port. */
    public void start() {
        server = running();
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedActiveMQ running() {
        try {
            EmbeddedActiveMQ fresh = new EmbeddedActiveMQ();
            fresh.setConfiguration(configuration());
            fresh.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts()));
            return fresh.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Configuration configuration() throws Exception {
        return new ConfigurationImpl()
                .setName("elsewhere")
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setJournalDirectory(data.resolve("journal").toString())
                .setLargeMessagesDirectory(data.resolve("large").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setJournalType(JournalType.NIO)
                .setMaxDiskUsage(100)
                .setJMXManagementEnabled(false)
                .setThreadPoolMaxSize(8)
                .setPopulateValidatedUser(true)
                .putSecurityRoles("#", Set.of(role("hub", true), role("handler", false)))
                .addAddressSetting(
                        "#",
                        new AddressSettings()
                                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                                .setExpiryAddress(SimpleString.of(EXPIRED))
                                .setAutoCreateAddresses(false)
                                .setAutoCreateQueues(false))
                .addAcceptorConfiguration(new TransportConfiguration(
                        NettyAcceptorFactory.class.getName(), Map.of("host", MailServer.HOST, "port", port)))
                .addQueueConfiguration(durable(DEAD_LETTERS))
                .addQueueConfiguration(durable(EXPIRED));
    }

    private static QueueConfiguration durable(String name) {
        return QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
    }

    private static SecurityConfiguration accounts() {
        SecurityConfiguration accounts = new SecurityConfiguration();
        accounts.addUser(HUB, PASSWORD);
        accounts.addRole(HUB, "hub");
        for (String organisation : HubSetup.ORGANISATIONS) {
            accounts.addUser(HandlerConnections.user(organisation), HandlerConnections.PASSWORD);
            accounts.addRole(HandlerConnections.user(organisation), "handler");
        }
        return accounts;
    }

    private static Role role(String name, boolean makesQueues) {
        Role role = new Role();
        role.setName(name);
        role.setSend(true);
        role.setConsume(true);
        role.setBrowse(true);
        role.setCreateAddress(makesQueues);
        role.setCreateDurableQueue(makesQueues);
        role.setCreateNonDurableQueue(makesQueues);
        return role;
    }
}
