package org.gehoor.bench;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.gehoor.testkit.MailServer;

/** The handler's queue, emptied after each round. */
final class Assignments {

    private static final String QUEUE = "gehoor.solidaris.queue.mediator";
    private static final long SILENCE_MILLIS = 1_000;

    private Assignments() {}

    /** When each message that lies on the queue was put there. */
    static List<Instant> takenFrom(String brokerUrl) throws JMSException {
        List<Instant> sent = new ArrayList<>();
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(brokerUrl);
                Connection connection = factory.createConnection(MeasuredHub.BROKER_USER, MailServer.PASSWORD);
                Session session = connection.createSession(false, Session.DUPS_OK_ACKNOWLEDGE);
                MessageConsumer consumer = session.createConsumer(session.createQueue(QUEUE))) {
            connection.start();
            for (Message message; (message = consumer.receive(SILENCE_MILLIS)) != null; ) {
                sent.add(Instant.ofEpochMilli(message.getJMSTimestamp()));
            }
        }
        return sent;
    }
}
