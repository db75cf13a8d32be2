package org.gehoor.wiring.broker;

import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/** How the hub connects: it waits a known time and no longer, and trusts no Java object from outside. */
final class Connections {

    private Connections() {}

    static ActiveMQConnectionFactory factory(BrokerSettings settings, @Nullable EmbeddedBroker embedded)
            throws JMSException {
        var url = embedded != null ? "vm://" + embedded.inVm() : String.valueOf(settings.url());
        var factory = new ActiveMQConnectionFactory(url);
        factory.setUser(embedded != null ? Permissions.HUB : settings.user());
        factory.setPassword(embedded != null ? embedded.hubPassword() : settings.password());
        factory.setInitialConnectAttempts(1);
        factory.setReconnectAttempts(3);
        factory.setRetryInterval(500);
        factory.setCallTimeout(settings.callTimeout().toMillis());
        factory.setCallFailoverTimeout(settings.callTimeout().toMillis());
        factory.setBlockOnDurableSend(true);
        // with credits a full disk would hold a sender for ever; without, the call times out
        factory.setProducerWindowSize(-1);
        factory.setDeserializationDenyList("*");
        factory.setUseGlobalPools(false);
        factory.setThreadPoolMaxSize(4);
        factory.setScheduledThreadPoolMaxSize(1);
        return factory;
    }

    /** One connection, one session a sending thread. */
    static JmsPoolConnectionFactory pooled(ActiveMQConnectionFactory factory) {
        var pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(factory);
        pool.setMaxConnections(1);
        pool.setBlockIfSessionPoolIsFull(true);
        pool.setBlockIfSessionPoolIsFullTimeout(10_000);
        return pool;
    }
}
