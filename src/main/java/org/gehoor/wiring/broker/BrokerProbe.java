package org.gehoor.wiring.broker;

import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.stereotype.Component;

/** Looks at the broker as a client: whether it answers, what is missing there, what it has given up. */
@Component
public class BrokerProbe {

    private final ActiveMQConnectionFactory broker;
    private final Addresses addresses;

    BrokerProbe(ActiveMQConnectionFactory broker, Addresses addresses) {
        this.broker = broker;
        this.addresses = addresses;
    }

    /**
     * Messages that were given up and wait for somebody to look.
     *
     * @throws Exception when the broker does not answer
     */
    public long deadLetters() throws Exception {
        return with(session ->
                session.queueQuery(SimpleString.of(Addresses.DEAD_LETTERS)).getMessageCount());
    }

    /** Makes the queues and addresses that are missing and may be made; says what is still wrong, in sentences. */
    List<String> prepare() throws Exception {
        return with(session -> {
            var problems = new ArrayList<String>();
            for (var queue : addresses.required()) {
                make(queue, session, problems);
            }
            for (var topic : addresses.topics()) {
                makeTopic(topic, session, problems);
            }
            problems.addAll(DeadLetterCheck.problems(session, addresses));
            if (!SenderCheck.passes(session, broker.getUser())) {
                problems.add("it lets senders say who they are, or does not say at all, so commands are refused — set"
                        + " populate-validated-user to true, and let the hub's account make temporary queues");
            }
            return problems;
        });
    }

    /**
     * Whether the broker says truly who sent a message, whatever the message says.
     *
     * @throws Exception when the broker does not answer
     */
    boolean namesSenders() throws Exception {
        return with(session -> SenderCheck.passes(session, broker.getUser()));
    }

    private static void make(String queue, ClientSession session, List<String> problems) throws ActiveMQException {
        var name = SimpleString.of(queue);
        if (session.queueQuery(name).isExists()) {
            return;
        }
        try {
            // where addresses are not made by themselves
            if (!session.addressQuery(name).isExists()) {
                session.createAddress(name, RoutingType.ANYCAST, false);
            }
            session.createQueue(QueueConfiguration.of(name)
                    .setAddress(name)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true));
        } catch (ActiveMQException e) {
            problems.add("queue " + queue + " is missing and the hub's account may not make it (" + e.getType()
                    + ") — make it at the broker: anycast, durable");
        }
    }

    private static void makeTopic(String topic, ClientSession session, List<String> problems) throws ActiveMQException {
        var name = SimpleString.of(topic);
        if (session.addressQuery(name).isExists()) {
            return;
        }
        try {
            session.createAddress(name, RoutingType.MULTICAST, false);
        } catch (ActiveMQException e) {
            problems.add("address " + topic + " is missing and the hub's account may not make it (" + e.getType()
                    + ") — make it at the broker: multicast");
        }
    }

    private <T> T with(Look<T> look) throws Exception {
        try (var sessions = broker.getServerLocator().createSessionFactory();
                var session =
                        sessions.createSession(broker.getUser(), broker.getPassword(), false, true, true, false, 1)) {
            session.start();
            return look.at(session);
        }
    }

    private interface Look<T> {
        T at(ClientSession session) throws Exception;
    }
}
