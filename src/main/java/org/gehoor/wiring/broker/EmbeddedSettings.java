package org.gehoor.wiring.broker;

import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The embedded broker's settings: everything on disk, in named places, nothing that loses a message quietly. */
final class EmbeddedSettings {

    private static final int MEBIBYTE = 1 << 20;

    private EmbeddedSettings() {}

    static Configuration of(BrokerSettings settings, Path data, Addresses addresses, int inVm) throws Exception {
        var broker = new ConfigurationImpl();
        broker.setName("gehoor");
        broker.setBrokerInstance(data.toFile());
        broker.setBindingsDirectory(data.resolve("bindings").toString());
        broker.setJournalDirectory(data.resolve("journal").toString());
        broker.setLargeMessagesDirectory(data.resolve("large").toString());
        broker.setPagingDirectory(data.resolve("paging").toString());
        broker.setNodeManagerLockDirectory(data.resolve("journal").toString());
        broker.setPersistenceEnabled(true);
        // needs no native library, and is measured fast enough
        broker.setJournalType(JournalType.NIO);
        broker.setJournalFileSize(10 * MEBIBYTE);
        broker.setJournalMinFiles(2);
        broker.setJournalLockAcquisitionTimeout(2_000);
        broker.setPersistIDCache(true);
        broker.setIDCacheSize(20_000);
        broker.setMaxDiskUsage(settings.maxDiskUsage());
        broker.setJMXManagementEnabled(false);
        broker.setThreadPoolMaxSize(8);
        broker.setScheduledThreadPoolMaxSize(2);
        broker.setSecurityEnabled(true);
        // who sent a command is the broker's word, whatever the message says of itself
        broker.setPopulateValidatedUser(true);
        broker.setSecurityRoles(Permissions.of(addresses.queues().keySet()));
        broker.addAddressSetting(Addresses.EVERYTHING, whatEveryAddressDoes());
        // whoever waits for answers makes the queue by listening
        broker.addAddressSetting(
                Addresses.REPLIES,
                whatEveryAddressDoes().setAutoCreateQueues(true).setAutoCreateAddresses(true));
        for (var queue : addresses.required()) {
            broker.addQueueConfiguration(QueueConfiguration.of(queue)
                    .setAddress(queue)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true));
        }
        for (var topic : addresses.topics()) {
            broker.addAddressConfiguration(
                    new CoreAddressConfiguration().setName(topic).addRoutingType(RoutingType.MULTICAST));
        }
        broker.addAcceptorConfiguration(
                new TransportConfiguration(InVMAcceptorFactory.class.getName(), Map.of("serverId", inVm), "in-vm"));
        if (settings.listens()) {
            broker.addAcceptorConfiguration(new TransportConfiguration(
                    NettyAcceptorFactory.class.getName(),
                    Map.of(
                            "host",
                            settings.host(),
                            "port",
                            settings.port(),
                            "protocols",
                            "CORE",
                            "nioRemotingThreads",
                            2),
                    "handlers"));
        }
        return broker;
    }

    private static AddressSettings whatEveryAddressDoes() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of(Addresses.EXPIRED))
                .setMaxDeliveryAttempts(10)
                .setRedeliveryDelay(1_000)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(60_000)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(20L * MEBIBYTE)
                .setPageSizeBytes(2 * MEBIBYTE)
                .setAutoCreateQueues(false)
                .setAutoCreateAddresses(false)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }
}
