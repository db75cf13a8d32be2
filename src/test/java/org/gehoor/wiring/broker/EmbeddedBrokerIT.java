package org.gehoor.wiring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Session;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedBrokerIT {

    private static final String MEDIATOR = "gehoor.solidaris.queue.mediator";

    @TempDir
    private Path data;

    private final Addresses addresses =
            new Addresses(Map.of("solidaris", List.of("mediator"), "lm", List.of("complaints")));
    private BrokerSettings settings;
    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        settings = settings(freePort());
        broker = new EmbeddedBroker(settings, data, addresses);
    }

    @AfterEach
    void stopBroker() throws Exception {
        broker.stop();
    }

    @Test
    void letsAHandlerConsumeItsOwnQueue() throws Exception {
        fromHub(MEDIATOR, "een opdracht", "1");
        assertThat(receive("solidaris-crm", MEDIATOR)).isEqualTo("een opdracht");
    }

    @Test
    void letsNobodyElseConsumeOrBrowseIt() {
        assertThatThrownBy(() -> receive("lm-crm", MEDIATOR)).isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> browse("lm-crm", MEDIATOR)).isInstanceOf(JMSException.class);
    }

    @Test
    void letsNobodyPutMessagesOnAHandlersQueue() {
        assertThatThrownBy(() -> send("solidaris-crm", MEDIATOR, "vals"))
                .isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void takesCommandsFromTheOrganisationAlone() {
        send("solidaris-crm", "gehoor.solidaris.commands", "{}");
        assertThatThrownBy(() -> send("lm-crm", "gehoor.solidaris.commands", "{}"))
                .isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> receive("solidaris-crm", "gehoor.solidaris.commands"))
                .isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void turnsAwayWhoeverHasNoAccount() {
        assertThatThrownBy(() -> open("solidaris-crm", "wrong").close())
                .isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> handlers().createConnection()).isInstanceOf(JMSSecurityException.class);
        assertThatThrownBy(() -> open("hub", "hub").close()).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void keepsAMessageThatIsGivenUp() throws Exception {
        fromHub(MEDIATOR, "giftig", "2");
        broker.server().getAddressSettingsRepository().getMatch(MEDIATOR).setRedeliveryDelay(0);
        try (var context = open("solidaris-crm", "secret").createContext(JMSContext.SESSION_TRANSACTED)) {
            var consumer = context.createConsumer(context.createQueue(MEDIATOR));
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(consumer.receive(5_000)).as("attempt " + attempt).isNotNull();
                context.rollback();
            }
        }
        await().until(() -> broker.deadLetters() == 1);
    }

    @Test
    void dropsADuplicateAndKeepsMessagesThroughARestart() throws Exception {
        fromHub(MEDIATOR, "een keer", "7");
        fromHub(MEDIATOR, "nog eens", "7");
        broker.stop();
        broker = new EmbeddedBroker(settings, data, addresses);
        fromHub(MEDIATOR, "en na herstart", "7");
        assertThat(receive("solidaris-crm", MEDIATOR)).isEqualTo("een keer");
        assertThat(receive("solidaris-crm", MEDIATOR)).isNull();
    }

    @Test
    void saysInOneLineThatItsPortIsTaken(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> new EmbeddedBroker(settings, elsewhere, addresses))
                .isInstanceOf(BrokerNotStarted.class)
                .hasMessageContaining("broker port " + settings.port())
                .hasMessageContaining("gehoor.broker.port");
    }

    @Test
    void saysInOneLineThatItsJournalIsTaken() throws Exception {
        var other = settings(freePort());
        assertThatThrownBy(() -> new EmbeddedBroker(other, data, addresses))
                .isInstanceOf(BrokerNotStarted.class)
                .hasMessageContaining("gehoor.broker.data");
    }

    private static int freePort() throws Exception {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void fromHub(String queue, String text, String duplicateId) throws Exception {
        try (var camel = new DefaultCamelContext()) {
            camel.addComponent("jms", BrokerWiring.component(Connections.factory(settings, broker)));
            camel.start();
            camel.createProducerTemplate()
                    .sendBodyAndHeaders(
                            "jms:queue:" + queue, text, Map.of("_AMQ_DUPL_ID", duplicateId, "JMSType", "assignment/1"));
        }
    }

    private String receive(String user, String queue) {
        try (var context = open(user, "secret")) {
            return context.createConsumer(context.createQueue(queue)).receiveBody(String.class, 500);
        }
    }

    private void browse(String user, String queue) throws JMSException {
        try (var connection = handlers().createConnection(user, "secret");
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            session.createBrowser(session.createQueue(queue)).getEnumeration().hasMoreElements();
        }
    }

    private void send(String user, String queue, String text) {
        try (var context = open(user, "secret")) {
            context.createProducer().send(context.createQueue(queue), text);
        }
    }

    private JMSContext open(String user, String password) {
        return handlers().createContext(user, password);
    }

    private ConnectionFactory handlers() {
        return new ActiveMQConnectionFactory("tcp://127.0.0.1:" + settings.port());
    }

    private BrokerSettings settings(int port) {
        return new BrokerSettings(
                null,
                null,
                null,
                false,
                Duration.ofSeconds(5),
                "127.0.0.1",
                port,
                data,
                99,
                List.of(
                        new BrokerUser("solidaris-crm", "secret", List.of("solidaris")),
                        new BrokerUser("lm-crm", "secret", List.of("lm"))));
    }
}
