package org.gehoor.wiring.delivery;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.component.jms.JmsMessage;
import org.gehoor.intake.CallCounter;
import org.springframework.stereotype.Component;

/** Opens what lay in a folder or on the broker: its bytes, and no more. Names of files and properties of messages count for nothing. */
@Component
public final class TranscriptPost {

    /**
     * The bytes of a file or a message. Of a larger file than is taken, a byte more than that: it is kept as too large, and its
     * whole stays in the folder.
     *
     * @throws IllegalArgumentException for a message that is too large or holds no bytes: the broker keeps it
     */
    public byte[] open(Exchange exchange) throws IOException, JMSException {
        JmsMessage sent = exchange.getMessage(JmsMessage.class);
        if (sent != null) {
            return bytes(sent.getJmsMessage());
        }
        try (InputStream file = exchange.getMessage().getMandatoryBody(InputStream.class)) {
            return file.readNBytes(CallCounter.LARGEST + 1);
        } catch (InvalidPayloadException e) {
            throw new IllegalArgumentException("no file and no message");
        }
    }

    private static byte[] bytes(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            String words = text.getText();
            if (words != null && words.length() <= CallCounter.LARGEST) {
                return words.getBytes(StandardCharsets.UTF_8);
            }
        }
        if (message instanceof BytesMessage raw && raw.getBodyLength() <= CallCounter.LARGEST) {
            byte[] all = new byte[(int) raw.getBodyLength()];
            raw.readBytes(all);
            return all;
        }
        throw new IllegalArgumentException("a message that is too large, or neither text nor bytes");
    }
}
