package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.contract.Contracts;

/**
 * A message as a handler's program gets it.
 *
 * @param kind {@code assignment.v1}, {@code joined.v1} …
 * @param properties the JMS properties, CloudEvents attributes among them
 */
public record HandlerMessage(String kind, Map<String, String> properties, String json) {

    private static final String TYPES = "org.gehoor.";

    static HandlerMessage of(Message message) throws JMSException {
        Map<String, String> properties = new TreeMap<>();
        for (Enumeration<?> names = message.getPropertyNames(); names.hasMoreElements(); ) {
            String name = names.nextElement().toString();
            properties.put(name, message.getStringProperty(name));
        }
        String type = String.valueOf(message.getJMSType());
        return new HandlerMessage(
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : type,
                properties,
                ((TextMessage) message).getText());
    }

    public JsonNode body() {
        return Contracts.json(json);
    }

    /** A text of the body by its path, such as {@code /complainant/address}; empty when it is not there. */
    public String says(String path) {
        return body().at(path).asText();
    }

    public String number() {
        return says("/number");
    }

    /** Asserts that it keeps its published JSON Schema and its CloudEvents attributes. */
    public HandlerMessage keepsItsContract() {
        assertThat(Contracts.objections(json, kind)).isEmpty();
        assertThat(properties)
                .containsEntry("cloudEvents_specversion", "1.0")
                .containsEntry("cloudEvents_type", TYPES + kind)
                .containsEntry("cloudEvents_source", "/gehoor/" + says("/organisation"))
                .containsEntry("cloudEvents_subject", number())
                .containsEntry("cloudEvents_datacontenttype", "application/json")
                .containsKeys("cloudEvents_time", "cloudEvents_id")
                .containsEntry("_AMQ_DUPL_ID", properties.get("cloudEvents_id"));
        return this;
    }
}
