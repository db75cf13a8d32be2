package org.gehoor.story.hub;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Handlers' programs at the broker: an account for each organisation, as its CRM would have. */
final class HandlerConnections implements AutoCloseable {

    static final String PASSWORD = "handler";

    private final ActiveMQConnectionFactory broker;
    private final List<JMSContext> open = new CopyOnWriteArrayList<>();

    HandlerConnections(String url) {
        // as a client of a broker that may go away: come back by itself, for as long as it takes
        this.broker = new ActiveMQConnectionFactory(url + "?reconnectAttempts=-1&retryInterval=100");
    }

    static String user(String organisation) {
        return organisation + "-crm";
    }

    HandlerQueue reading(String organisation, String queue) {
        JMSContext context = broker.createContext(user(organisation), PASSWORD);
        open.add(context);
        HandlerQueue received = new HandlerQueue(queue);
        context.createConsumer(context.createQueue(queue)).setMessageListener(message -> {
            try {
                received.add(HandlerMessage.of(message));
            } catch (JMSException e) {
                throw new IllegalStateException(e);
            }
        });
        return received;
    }

    /** As a CRM that wants to miss nothing: a durable subscription of its own. */
    EventFeed subscribing(String organisation, String address) {
        JMSContext context = broker.createContext(user(organisation), PASSWORD);
        context.setClientID(user(organisation));
        open.add(context);
        EventFeed feed = new EventFeed(address);
        context.createDurableConsumer(context.createTopic(address), "story").setMessageListener(message -> {
            try {
                feed.add(HandlerMessage.of(message));
            } catch (JMSException e) {
                throw new IllegalStateException(e);
            }
        });
        return feed;
    }

    Crm crm(String organisation, String name) {
        JMSContext context = broker.createContext(user(organisation), PASSWORD);
        open.add(context);
        return new Crm(context, organisation, name);
    }

    void send(String organisation, String address, String text) {
        try (JMSContext context = broker.createContext(user(organisation), PASSWORD)) {
            context.createProducer().send(context.createQueue(address), text);
        }
    }

    @Override
    public void close() {
        open.forEach(JMSContext::close);
        broker.close();
    }
}
