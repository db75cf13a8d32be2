package org.gehoor.wiring.broker;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;
import org.gehoor.dispatch.SentCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the broker says of a command: who sent it, and where its answer may go. Of the message's own properties none counts. */
@Component
public final class CommandPost {

    private static final Logger LOG = LoggerFactory.getLogger(CommandPost.class);

    private static final int MOST_BYTES = 1 << 20;

    /** Artemis names temporary queues so; nobody can mean a queue of somebody else by it. */
    private static final Pattern TEMPORARY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

    private final BrokerProbe probe;
    private final CommandOutage outage;
    private volatile boolean truthful;

    CommandPost(BrokerProbe probe, CommandOutage outage) {
        this.probe = probe;
        this.outage = outage;
    }

    /**
     * Opens what lay on an organisation's address; sets the variables {@code replyTo}, where somebody waits in a place that
     * they may name, and {@code correlation}.
     *
     * @throws Exception when the broker is away: it offers the command again
     */
    public SentCommand open(String organisation, Exchange exchange) throws Exception {
        outage.back();
        Message message = exchange.getMessage(JmsMessage.class).getJmsMessage();
        exchange.setVariable("replyTo", replyTo(organisation, message));
        exchange.setVariable(
                "correlation",
                message.getJMSCorrelationID() == null ? message.getJMSMessageID() : message.getJMSCorrelationID());
        return new SentCommand(organisation, sender(message), text(message));
    }

    private @Nullable String sender(Message message) throws Exception {
        if (!truthful) {
            truthful = probe.namesSenders();
        }
        String user = truthful ? message.getStringProperty("JMSXUserID") : null;
        return user == null || user.isBlank() ? null : user;
    }

    private static @Nullable String replyTo(String organisation, Message message) throws JMSException {
        if (message.getJMSReplyTo() == null) {
            return null;
        }
        String name = message.getJMSReplyTo() instanceof Queue queue ? queue.getQueueName() : "";
        String begin = Addresses.replies(organisation);
        if (TEMPORARY.matcher(name).matches()
                || name.startsWith(begin)
                        && NAME.matcher(name.substring(begin.length())).matches()) {
            return name;
        }
        LOG.warn(
                "A command to {} wants its answer where no answers go: it gets none. Use {}<name>",
                organisation,
                begin);
        return null;
    }

    private static @Nullable String text(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return text.getText();
        }
        if (message instanceof BytesMessage bytes && bytes.getBodyLength() <= MOST_BYTES) {
            byte[] all = new byte[(int) bytes.getBodyLength()];
            bytes.readBytes(all);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(all))
                        .toString();
            } catch (CharacterCodingException notText) {
                return null;
            }
        }
        return null;
    }
}
