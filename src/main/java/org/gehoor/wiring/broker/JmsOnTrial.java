package org.gehoor.wiring.broker;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;

/** The components {@code jms}, {@code commands} and {@code transcripts} for checking routes: same options, and a broker that nobody ever calls. */
public final class JmsOnTrial {

    private JmsOnTrial() {}

    @SuppressWarnings("resource") // without a connection there is nothing to close
    public static JmsComponent component() {
        return BrokerWiring.component(new ActiveMQConnectionFactory("tcp://127.0.0.1:1"));
    }

    /** What is listened to. */
    @SuppressWarnings("resource") // as above
    public static JmsComponent listening() {
        return BrokerWiring.listening(new ActiveMQConnectionFactory("tcp://127.0.0.1:1"));
    }
}
