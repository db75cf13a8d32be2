package org.gehoor.wiring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQDestination;
import org.gehoor.dispatch.CommandExamples;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.register.Command;
import org.gehoor.register.MessageCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.CannotCreateTransactionException;

/** The real route on a real broker; only the register and intake are stand-ins. */
final class CommandsRouteIT {

    private static final String COMMANDS = "gehoor.solidaris.commands";
    private static final String REPLIES = "gehoor.solidaris.replies.crm";
    private static final String ADMISSIBLE =
            CommandExamples.least(CommandType.ADMISSIBLE).toString();

    @TempDir
    private Path data;

    private CommandRig hub;
    private EmbeddedBroker broker;
    private CommandRig.Books books;

    @BeforeEach
    void start() throws Exception {
        hub = new CommandRig(data);
        broker = hub.broker();
        books = hub.books();
    }

    @AfterEach
    void stop() throws Exception {
        hub.stop();
    }

    @Test
    void carriesACommandOutAndAnswersWhereItsSenderListens() throws Exception {
        try (JMSContext crm = open("solidaris-crm")) {
            send(crm, ADMISSIBLE, producer -> producer.setJMSReplyTo(crm.createQueue(REPLIES))
                    .setJMSCorrelationID("theirs"));
            Message answer = receive(crm, REPLIES);
            assertThat(answer.getJMSCorrelationID()).isEqualTo("theirs");
            assertThat(answer.getJMSType()).isEqualTo("org.gehoor.command.answer.v1");
            assertThat(answer.getBody(String.class))
                    .isEqualTo("{\"id\":\"crm-1\",\"accepted\":true,\"number\":\"2026-000001-16\",\"version\":4,"
                            + "\"facts\":[\"admissible\"]}");
        }
        assertThat(((Command) books.asked.poll()).actor().name()).isEqualTo("solidaris-crm");
    }

    @Test
    void aCommandForAMessageGoesToItsOwnDesk() throws Exception {
        try (JMSContext crm = open("solidaris-crm")) {
            String id = send(
                    crm,
                    "{\"id\":\"m\",\"command\":\"replay\",\"received_message\":17}",
                    producer -> producer.setJMSReplyTo(crm.createQueue(REPLIES)));
            Message answer = receive(crm, REPLIES);
            assertThat(answer.getJMSCorrelationID()).isEqualTo(id);
            assertThat(answer.getBody(String.class)).contains("it waits for nobody");
        }
        assertThat(books.asked.poll()).isInstanceOf(MessageCommand.class);
    }

    @Test
    void nobodyPassesForSomebodyElse() throws Exception {
        try (JMSContext stranger = open("solidaris-stranger")) {
            send(stranger, ADMISSIBLE, producer -> {
                producer.setJMSReplyTo(stranger.createQueue(REPLIES));
                producer.setProperty("_AMQ_VALIDATED_USER", "solidaris-crm");
            });
            assertThat(receive(stranger, REPLIES).getBody(String.class))
                    .contains("user solidaris-stranger may give no commands to solidaris");
        }
        assertThat(books.asked).isEmpty();
    }

    @Test
    void noPropertyOfAMessageSteersTheRoute() throws Exception {
        try (JMSContext crm = open("solidaris-crm")) {
            send(crm, ADMISSIBLE, producer -> {
                producer.setJMSReplyTo(crm.createQueue(REPLIES));
                producer.setProperty("CamelJmsDestinationName", "gehoor.lm.queue.complaints");
                producer.setProperty("cameljmsdestinationname", "gehoor.lm.queue.complaints");
                producer.setProperty("CamelBeanMethodName", "toString");
                producer.setProperty("replyTo", "gehoor.lm.queue.complaints");
            });
            assertThat(receive(crm, REPLIES).propertyExists("replyTo")).isFalse();
        }
        assertThat(waiting("gehoor.lm.queue.complaints")).isZero();
    }

    @Test
    void answersNowhereButWhereTheOrganisationListens() throws Exception {
        try (JMSContext crm = open("solidaris-crm")) {
            for (String queue : List.of(
                    "gehoor.solidaris.queue.mediator",
                    "gehoor.lm.queue.complaints",
                    "gehoor.lm.replies.crm",
                    "gehoor.solidaris.replies.crm?timeToLive=1",
                    "gehoor.solidaris.replies.crm::gehoor.lm.queue.complaints",
                    "gehoor.solidaris.commands",
                    "gehoor.dead-letters")) {
                send(crm, ADMISSIBLE, producer -> producer.setJMSReplyTo(crm.createQueue(queue)));
            }
            send(
                    crm,
                    ADMISSIBLE,
                    producer -> producer.setJMSReplyTo(
                            ActiveMQDestination.fromPrefixedName("topic://gehoor.solidaris.events")));
            String own = REPLIES + ".listening";
            send(crm, "{}", producer -> producer.setJMSReplyTo(crm.createQueue(own)));
            assertThat(receive(crm, own).getBody(String.class)).contains("id: is missing");
        }
        // all were carried out; nobody is told
        assertThat(books.asked).hasSize(8);
        for (String queue : List.of(
                "gehoor.solidaris.queue.mediator", "gehoor.lm.queue.complaints", COMMANDS, Addresses.DEAD_LETTERS)) {
            // the last command leaves its queue only when its answer has been sent
            await(queue).until(() -> waiting(queue) == 0);
        }
        assertThat(broker.server().locateQueue("gehoor.lm.replies.crm")).isNull();
    }

    @Test
    void whatIsNoTextIsRefused() throws Exception {
        try (JMSContext crm = open("solidaris-crm")) {
            crm.createProducer()
                    .setJMSReplyTo(crm.createQueue(REPLIES))
                    .send(crm.createQueue(COMMANDS), Map.of("id", "1"));
            assertThat(receive(crm, REPLIES).getBody(String.class)).contains("is no text");
            crm.createProducer()
                    .setJMSReplyTo(crm.createQueue(REPLIES))
                    .send(crm.createQueue(COMMANDS), crm.createObjectMessage("17"));
            assertThat(receive(crm, REPLIES).getBody(String.class)).contains("is no text");
        }
    }

    @Test
    void aCommandThatWasDoneButNotTakenOffTheQueueComesAgain() throws Exception {
        books.failing = attempt -> attempt == 1 ? new IllegalStateException("killed") : null;
        try (JMSContext crm = open("solidaris-crm")) {
            send(crm, ADMISSIBLE, producer -> producer.setJMSReplyTo(crm.createQueue(REPLIES)));
            assertThat(receive(crm, REPLIES).getBody(String.class)).contains("\"accepted\":true");
        }
        assertThat(books.asked)
                .hasSize(2)
                .extracting(command -> ((Command) command).sha256())
                .containsOnly(((Command) books.asked.peek()).sha256());
        assertThat(broker.deadLetters()).isZero();
    }

    @Test
    void aPoisonCommandIsKeptAndHoldsUpNoOther() throws Exception {
        books.failing = attempt -> attempt <= 10 ? new IllegalStateException("poison") : null;
        try (JMSContext crm = open("solidaris-crm")) {
            send(crm, ADMISSIBLE, producer -> {});
            await().until(() -> broker.deadLetters() == 1);
            send(crm, ADMISSIBLE, producer -> producer.setJMSReplyTo(crm.createQueue(REPLIES)));
            assertThat(receive(crm, REPLIES).getBody(String.class)).contains("\"accepted\":true");
        }
        assertThat(books.asked).hasSize(11);
        assertThat(broker.deadLetters()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForAndNothingIsGivenUp() throws Exception {
        books.failing = attempt ->
                attempt <= 2 ? new CannotCreateTransactionException("away", new SQLException("refused")) : null;
        try (JMSContext crm = open("solidaris-crm")) {
            send(crm, ADMISSIBLE, producer -> producer.setJMSReplyTo(crm.createQueue(REPLIES)));
            Message answer = receive(crm, REPLIES);
            assertThat(answer.getBody(String.class)).contains("\"accepted\":true");
        }
        assertThat(books.asked).hasSize(3);
    }

    private static String send(JMSContext crm, String text, java.util.function.Consumer<JMSProducer> how)
            throws JMSException {
        JMSProducer producer = crm.createProducer();
        how.accept(producer);
        Message message = crm.createTextMessage(text);
        producer.send(crm.createQueue(COMMANDS), message);
        return message.getJMSMessageID();
    }

    private static Message receive(JMSContext crm, String queue) {
        try (var consumer = crm.createConsumer(crm.createQueue(queue))) {
            Message message = consumer.receive(20_000);
            assertThat(message).as("answer on " + queue).isNotNull();
            return message;
        }
    }

    private long waiting(String queue) {
        return broker.server().locateQueue(queue).getMessageCount();
    }

    private JMSContext open(String user) {
        return hub.open(user);
    }
}
