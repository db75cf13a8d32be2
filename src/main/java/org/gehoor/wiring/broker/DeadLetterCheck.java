package org.gehoor.wiring.broker;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientRequestor;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.management.ManagementHelper;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.json.JsonObject;
import org.apache.activemq.artemis.utils.JsonLoader;

/**
 * Whether what the broker gives up ends in a queue: a dead-letter address without one loses messages silently.
 *
 * <p>Only management knows the address settings; where our account may not ask, a sentence says so.
 */
final class DeadLetterCheck {

    private static final String MANAGEMENT = "activemq.management";
    private static final int PATIENCE_MILLIS = 3_000;

    private DeadLetterCheck() {}

    static List<String> problems(ClientSession session, Addresses addresses) throws Exception {
        var problems = new ArrayList<String>();
        var queue = addresses.handlerQueues().findFirst().orElse(Addresses.DEAD_LETTERS);
        JsonObject settings;
        try {
            settings = settings(session, queue);
        } catch (ActiveMQException e) {
            return List.of("the hub's account may not see the broker's address settings — see to it yourself that "
                    + "gehoor.# has a dead-letter-address and an expiry-address, each with a queue");
        }
        for (var kind : List.of("deadLetterAddress", "expiryAddress")) {
            var address = settings.getString(kind, "");
            if (address.isBlank()) {
                problems.add(kind + " of " + queue + " is not set, so the broker would throw messages away — set it to "
                        + (kind.startsWith("dead") ? Addresses.DEAD_LETTERS : Addresses.EXPIRED));
            } else if (session.addressQuery(SimpleString.of(address))
                    .getQueueNames()
                    .isEmpty()) {
                problems.add(kind + " of " + queue + " is " + address
                        + ", which has no queue, so the broker would throw " + "messages away — make a queue there");
            }
        }
        return problems;
    }

    // its close needs one more permission, and its temporary queue ends with the session
    @SuppressWarnings("resource")
    private static JsonObject settings(ClientSession session, String queue) throws Exception {
        var requestor = new ClientRequestor(session, MANAGEMENT);
        var question = session.createMessage(false);
        ManagementHelper.putOperationInvocation(question, ResourceNames.BROKER, "getAddressSettingsAsJSON", queue);
        var answer = requestor.request(question, PATIENCE_MILLIS);
        if (answer == null || !ManagementHelper.hasOperationSucceeded(answer)) {
            throw new ActiveMQException("no answer from management");
        }
        return JsonLoader.readObject(new StringReader((String) ManagementHelper.getResult(answer)));
    }
}
