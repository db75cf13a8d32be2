package org.gehoor.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.gehoor.dispatch.event.DossierEvent;
import org.gehoor.dispatch.message.HandlerMessage;
import org.gehoor.organisation.Queue;
import org.gehoor.register.Parcel;

/** Puts a message in its envelope: address on the broker, CloudEvents attributes, JSON body. */
final class Envelope {

    /** Keys in snake_case, dates in ISO 8601, nothing for what is not there. */
    private static final ObjectMapper BODY = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Envelope() {}

    /**
     * @param dossier its opaque id, not its number: after a restore from backup a number can be given again, and the
     *     broker would take the new message for a repeat
     */
    static Packed pack(HandlerMessage message, Queue queue, Parcel parcel, UUID dossier) {
        String organisation = parcel.organisation();
        String id = organisation + "/" + dossier + "/" + parcel.seq();
        return new Packed(
                "gehoor." + organisation + ".queue." + queue.id(),
                id,
                "org.gehoor." + message.kind() + ".v" + message.version(),
                "/gehoor/" + organisation,
                message.number(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(message.time()),
                json(message),
                id,
                parcel);
    }

    /** An event carries its CloudEvents attributes in its body. */
    static Packed pack(DossierEvent event, Parcel parcel) {
        return new Packed(
                "gehoor." + parcel.organisation() + ".events",
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.time()),
                json(event),
                event.id(),
                parcel);
    }

    static String json(Object message) {
        try {
            return BODY.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Can't write a " + message.getClass().getSimpleName() + " as JSON", e);
        }
    }
}
