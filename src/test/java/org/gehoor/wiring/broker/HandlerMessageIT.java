package org.gehoor.wiring.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.gehoor.dispatch.Packed;
import org.gehoor.register.Parcel;
import org.gehoor.testkit.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real route, the real component, the real broker: what a handler's program receives. */
final class HandlerMessageIT {

    private static final String MEDIATOR = "gehoor.solidaris.queue.mediator";

    @Test
    void aHandlerReceivesPersistentTextWithTheAttributesOfThePackageAlone(@TempDir Path data) throws Exception {
        int port = Ports.free();
        var settings = new BrokerSettings(
                null,
                null,
                null,
                false,
                Duration.ofSeconds(5),
                "127.0.0.1",
                port,
                data,
                99,
                List.of(new BrokerUser("crm", "secret", List.of("solidaris"))));
        var broker = new EmbeddedBroker(settings, data, new Addresses(Map.of("solidaris", List.of("mediator"))));
        try (var camel = new DefaultCamelContext();
                var handlers = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
                var hub = Connections.factory(settings, broker)) {
            camel.addComponent("jms", BrokerWiring.component(Connections.pooled(hub)));
            camel.getRegistry().bind("dispatcher", new Office());
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(
                            ResourceHelper.resolveResource(camel, "file:routes/when-it-fails.camel.yaml"),
                            ResourceHelper.resolveResource(camel, "file:routes/tell-the-handler.camel.yaml"));
            camel.getRegistry().bind("reader", new Office());
            camel.start();
            camel.createProducerTemplate()
                    .sendBodyAndHeaders(
                            "direct:tell-the-handler",
                            parcel(),
                            Map.of("JMSXGroupID", "evil", "_AMQ_DUPL_ID", "evil", "CamelJmsDestinationName", "evil"));
            try (var crm = handlers.createContext("crm", "secret")) {
                var message = (TextMessage)
                        crm.createConsumer(crm.createQueue(MEDIATOR)).receive(5_000);
                assertThat(message.getText()).isEqualTo("{\"a\":1}");
                assertThat(message.getJMSType()).isEqualTo("org.gehoor.assignment.v1");
                assertThat(message.getJMSDeliveryMode()).isEqualTo(DeliveryMode.PERSISTENT);
                assertThat(message.getJMSCorrelationID()).isNull();
                assertThat(message.getJMSReplyTo()).isNull();
                assertThat(message.getStringProperty("cloudEvents_id")).isEqualTo("solidaris/2026-000001-16/1");
                assertThat(names(message))
                        .containsExactlyInAnyOrder(
                                "_AMQ_DUPL_ID",
                                "cloudEvents_specversion",
                                "cloudEvents_id",
                                "cloudEvents_type",
                                "cloudEvents_source",
                                "cloudEvents_subject",
                                "cloudEvents_time",
                                "cloudEvents_datacontenttype",
                                "JMSXDeliveryCount",
                                "JMSXUserID");
            }
        } finally {
            broker.stop();
        }
    }

    /** Stands in for the dispatcher. */
    public static final class Office {
        public Packed pack(Parcel parcel) {
            return new Packed(
                    MEDIATOR,
                    "solidaris/2026-000001-16/1",
                    "org.gehoor.assignment.v1",
                    "/gehoor/solidaris",
                    "2026-000001-16",
                    "2026-02-02T11:00:00+01:00",
                    "{\"a\":1}",
                    "dup-1",
                    parcel);
        }

        public void failed(Object work, String why) {}
    }

    private static List<String> names(TextMessage message) throws JMSException {
        var names = new ArrayList<String>();
        for (var all = message.getPropertyNames(); all.hasMoreElements(); ) {
            names.add(String.valueOf(all.nextElement()));
        }
        return names;
    }

    private static Parcel parcel() {
        return new Parcel(1, "solidaris", 5, 1, "handler", 1);
    }
}
