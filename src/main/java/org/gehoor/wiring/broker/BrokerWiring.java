package org.gehoor.wiring.broker;

import jakarta.jms.ConnectionFactory;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsConfiguration;
import org.apache.camel.component.jms.JmsMessageType;
import org.apache.camel.spi.RouteTemplateParameterSource;
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

/** The beans of the broker: it, the connections to it, and the components {@code jms}, {@code commands} and {@code transcripts} of the routes. */
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

    /** For commands, beside the one that sends: what it consumes leaves the broker only when it has been carried out. */
    @Bean
    JmsComponent commands(ActiveMQConnectionFactory connections, CommandOutage outage) {
        JmsComponent component = listening(connections);
        component.getConfiguration().setExceptionListener(outage);
        component.getConfiguration().setErrorHandler(outage);
        return component;
    }

    /** For transcripts, likewise. */
    @Bean
    JmsComponent transcripts(ActiveMQConnectionFactory connections, TranscriptOutage outage) {
        JmsComponent component = listening(connections);
        component.getConfiguration().setExceptionListener(outage);
        component.getConfiguration().setErrorHandler(outage);
        return component;
    }

    @Bean
    RouteTemplateParameterSource commandRoutes(Organisations organisations) {
        return new CommandRoutes(organisations);
    }

    /** Consumes in the broker's own transaction, and hands over the message itself: nothing in it becomes a Java object. */
    static JmsComponent listening(ConnectionFactory connections) {
        var settings = new JmsConfiguration(connections);
        settings.setTransacted(true);
        settings.setLazyCreateTransactionManager(false);
        settings.setCacheLevelName("CACHE_CONSUMER");
        settings.setMapJmsMessage(false);
        settings.setDisableReplyTo(true);
        settings.setTransferException(false);
        settings.setAllowSerializedHeaders(false);
        settings.setErrorHandlerLogStackTrace(false);
        var component = new JmsComponent(settings);
        component.setHeaderFilterStrategy(new NothingComesIn());
        return component;
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
