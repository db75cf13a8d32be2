package org.gehoor.wiring.broker;

import jakarta.jms.ConnectionFactory;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsConfiguration;
import org.apache.camel.component.jms.JmsMessageType;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Queue;
import org.gehoor.wiring.Home;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the broker: it, the connections to it, and the component {@code jms} of the routes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerWiring {

    @Bean
    Addresses addresses(Organisations organisations) {
        return new Addresses(
                organisations.all().stream().collect(Collectors.toMap(Organisation::name, of -> of.queues().stream()
                        .map(Queue::id)
                        .toList())));
    }

    @Bean(destroyMethod = "stop")
    @ConditionalOnExpression("'${gehoor.broker.url:}'.isBlank()")
    EmbeddedBroker embeddedBroker(BrokerSettings settings, Home home, Addresses addresses) throws Exception {
        return new EmbeddedBroker(settings, home.resolve(settings.data()), addresses);
    }

    @Bean
    ActiveMQConnectionFactory brokerConnections(BrokerSettings settings, ObjectProvider<EmbeddedBroker> embedded)
            throws Exception {
        return Connections.factory(settings, embedded.getIfAvailable());
    }

    @Bean(destroyMethod = "stop")
    JmsPoolConnectionFactory pooledConnections(ActiveMQConnectionFactory factory) {
        return Connections.pooled(factory);
    }

    @Bean
    JmsComponent jms(JmsPoolConnectionFactory connections) {
        return component(connections);
    }

    /** Persistent, not transacted: a duplicate id is dropped silently instead of failing a batch. */
    static JmsComponent component(ConnectionFactory connections) {
        var settings = new JmsConfiguration(connections);
        settings.setTransacted(false);
        settings.setLazyCreateTransactionManager(false);
        settings.setDeliveryPersistent(true);
        settings.setJmsMessageType(JmsMessageType.Text);
        settings.setTransferException(false);
        settings.setAllowSerializedHeaders(false);
        settings.setCacheLevelName("CACHE_CONSUMER");
        var component = new JmsComponent(settings);
        component.setHeaderFilterStrategy(new NothingComesIn());
        return component;
    }
}
