package org.gehoor.story.crash;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.gehoor.testkit.MailServer;

/** What the program of an organisation's handlers gets, with the account of its own at the broker. */
final class HandlersView {

    private static final long NOTHING_MORE_COMES = 500;

    private HandlersView() {}

    /**
     * A message as it was received.
     *
     * @param id CloudEvents id, by which a consumer knows a repeat
     * @param number of the dossier
     */
    record Told(String id, String type, String number) {

        /** The how-manieth of its organisation and year: without the four digits of the year and the two that check. */
        long sequence() {
            String digits = number.replaceAll("\\D", "");
            return Long.parseLong(digits.substring(4, digits.length() - 2));
        }
    }

    /** Takes all there is. */
    static List<Told> of(int brokerPort, String organisation) {
        String url = "tcp://" + MailServer.HOST + ":" + brokerPort;
        String queue = "gehoor." + organisation + ".queue." + Surroundings.QUEUES.get(organisation);
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
                Connection connection = broker.createConnection(organisation, MailServer.PASSWORD);
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            connection.start();
            List<Told> told = new ArrayList<>();
            for (Message one = consumer.receive(NOTHING_MORE_COMES);
                    one != null;
                    one = consumer.receive(NOTHING_MORE_COMES)) {
                told.add(new Told(
                        one.getStringProperty("cloudEvents_id"),
                        one.getStringProperty("cloudEvents_type"),
                        one.getStringProperty("cloudEvents_subject")));
            }
            return told;
        } catch (JMSException e) {
            throw new IllegalStateException("the queue " + queue + " can't be read", e);
        }
    }
}
