package org.gehoor.wiring.broker;

import java.util.UUID;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/**
 * Whether the broker itself says who sent a message: a message that claims another sender must come back with the true one.
 *
 * <p>A broker without {@code populate-validated-user} hands on whatever the sender wrote there.
 */
final class SenderCheck {

    private static final String ADDRESS = "gehoor.who-sent-this";
    private static final String LIE = "nobody-is-called-this";
    private static final int PATIENCE_MILLIS = 3_000;

    private SenderCheck() {}

    static boolean passes(ClientSession session, String user) throws ActiveMQException {
        var mark = UUID.randomUUID().toString();
        try {
            makePlace(session, mark);
        } catch (ActiveMQSecurityException mayNot) {
            return false;
        }
        try (var producer = session.createProducer(ADDRESS);
                var consumer = session.createConsumer(mark)) {
            var message = session.createMessage(false);
            message.putStringProperty(Message.HDR_VALIDATED_USER.toString(), LIE);
            message.putStringProperty("mark", mark);
            producer.send(message);
            var returned = consumer.receive(PATIENCE_MILLIS);
            // the queue ends with the session: to delete it takes one more permission
            return returned != null && user.equals(returned.getValidatedUserID());
        }
    }

    /** One address for all, and a queue of our own that takes no other hub's message. */
    private static void makePlace(ClientSession session, String mark) throws ActiveMQException {
        if (!session.addressQuery(SimpleString.of(ADDRESS)).isExists()) {
            session.createAddress(SimpleString.of(ADDRESS), RoutingType.MULTICAST, true);
        }
        session.createQueue(QueueConfiguration.of(mark)
                .setAddress(ADDRESS)
                .setRoutingType(RoutingType.MULTICAST)
                .setFilterString("mark = '" + mark + "'")
                .setDurable(false)
                .setTemporary(true));
    }
}
