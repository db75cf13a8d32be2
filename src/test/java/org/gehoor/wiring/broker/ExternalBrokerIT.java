package org.gehoor.wiring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.gehoor.testkit.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExternalBrokerIT {

    private final Addresses addresses = new Addresses(Map.of("solidaris", List.of("mediator")));
    private final EmbeddedActiveMQ external = new EmbeddedActiveMQ();
    private final int port = Ports.free();

    private boolean naming = true;

    @TempDir
    private Path data;

    @AfterEach
    void stop() throws Exception {
        if (external.getActiveMQServer() != null) {
            external.stop();
        }
    }

    @Test
    void makesTheQueuesThatAreMissing() throws Exception {
        startBroker(
                true,
                true,
                new AddressSettings()
                        .setDeadLetterAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                        .setExpiryAddress(SimpleString.of(Addresses.EXPIRED)));
        assertThat(probe().prepare()).isEmpty();
        for (var queue : addresses.required()) {
            assertThat(external.getActiveMQServer().locateQueue(queue))
                    .as(queue)
                    .isNotNull();
        }
        assertThat(probe().deadLetters()).isZero();
    }

    @Test
    void namesTheQueuesThatItMayNotMake() throws Exception {
        startBroker(false, true, new AddressSettings().setAutoCreateQueues(false));
        assertThat(probe().prepare())
                .anyMatch(problem -> problem.contains("gehoor.solidaris.queue.mediator is missing"))
                .anyMatch(problem -> problem.contains("gehoor.dead-letters is missing"));
    }

    @Test
    void warnsOfADeadLetterAddressWithoutAQueue() throws Exception {
        startBroker(true, true, new AddressSettings().setDeadLetterAddress(SimpleString.of("nowhere")));
        assertThat(probe().prepare())
                .anyMatch(problem -> problem.contains("is nowhere, which has no queue"))
                .anyMatch(problem -> problem.startsWith("expiryAddress") && problem.contains("is not set"));
    }

    @Test
    void believesNoBrokerThatLetsSendersSayWhoTheyAre() throws Exception {
        naming = false;
        startBroker(
                true,
                true,
                new AddressSettings()
                        .setDeadLetterAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                        .setExpiryAddress(SimpleString.of(Addresses.EXPIRED)));
        assertThat(probe().prepare()).singleElement().asString().contains("populate-validated-user");
        assertThat(probe().namesSenders()).isFalse();
    }

    @Test
    void saysWhatItMayNotSee() throws Exception {
        startBroker(true, false, new AddressSettings());
        assertThat(probe().prepare()).singleElement().asString().contains("may not see the broker's address settings");
    }

    @Test
    void failsQuicklyWhileTheBrokerIsAway() {
        assertThatThrownBy(() -> probe().prepare()).isInstanceOf(Exception.class);
    }

    private BrokerProbe probe() throws Exception {
        var settings = new BrokerSettings(
                "tcp://127.0.0.1:" + port,
                "gehoor",
                "secret",
                false,
                Duration.ofSeconds(5),
                "127.0.0.1",
                -1,
                data,
                99,
                List.of());
        return new BrokerProbe(Connections.factory(settings, null), addresses);
    }

    private void startBroker(boolean mayMake, boolean mayManage, AddressSettings settings) throws Exception {
        var broker = new ConfigurationImpl();
        broker.setPersistenceEnabled(false);
        broker.setJMXManagementEnabled(false);
        broker.setPopulateValidatedUser(naming);
        broker.setBrokerInstance(data.toFile());
        broker.setNodeManagerLockDirectory(data.toString());
        broker.addAddressSetting("#", settings);
        broker.addAcceptorConfiguration(new TransportConfiguration(
                NettyAcceptorFactory.class.getName(), Map.of("host", "127.0.0.1", "port", port), "all"));
        var role = new Role();
        role.setName("hub");
        role.setSend(true);
        role.setConsume(true);
        role.setCreateAddress(mayMake);
        role.setCreateDurableQueue(mayMake);
        role.setCreateNonDurableQueue(true);
        role.setManage(mayManage);
        broker.putSecurityRoles("#", Set.of(role));
        var accounts = new SecurityConfiguration();
        accounts.addUser("gehoor", "secret");
        accounts.addRole("gehoor", "hub");
        external.setConfiguration(broker);
        external.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts));
        external.start();
    }
}
