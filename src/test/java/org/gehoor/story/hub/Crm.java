package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.UUID;

/** A program that sends commands over JMS and waits for each answer; knows nothing but the published contract. */
public final class Crm {

    private static final int PATIENCE_MILLIS = 60_000;

    private final JMSContext context;
    private final Queue commands;
    private final Queue replies;
    private final JMSConsumer answers;

    Crm(JMSContext context, String organisation, String name) {
        this.context = context;
        this.commands = context.createQueue("gehoor." + organisation + ".commands");
        this.replies = context.createQueue("gehoor." + organisation + ".replies." + name);
        this.answers = context.createConsumer(replies);
    }

    /** Sends a command's text as it is, and waits for the answer. */
    public JsonNode sends(String text) {
        String correlation = says(text);
        return answerTo(correlation);
    }

    /** A command for a dossier; {@code payload} is a JSON object. */
    public JsonNode commands(String id, String command, String number, int version, String payload) {
        return sends(text(id, command, number, version, payload));
    }

    /** Sends without waiting; the answer is asked for by what is returned. */
    public String says(String text) {
        String correlation = UUID.randomUUID().toString();
        context.createProducer()
                .setJMSReplyTo(replies)
                .setJMSCorrelationID(correlation)
                .send(commands, text);
        return correlation;
    }

    public JsonNode answerTo(String correlation) {
        try {
            Message answer = answers.receive(PATIENCE_MILLIS);
            assertThat(answer).as("an answer").isNotNull();
            assertThat(answer.getJMSCorrelationID()).isEqualTo(correlation);
            return new ObjectMapper().readTree(answer.getBody(String.class));
        } catch (JMSException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(String id, String command, String number, int version, String payload) {
        return "{\"id\":\"%s\",\"command\":\"%s\",\"dossier\":\"%s\",\"expected_version\":%d,\"payload\":%s}"
                .formatted(id, command, number, version, payload);
    }
}
