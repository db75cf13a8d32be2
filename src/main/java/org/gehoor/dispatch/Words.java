package org.gehoor.dispatch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.gehoor.dispatch.message.Person;
import org.gehoor.register.AttachedFile;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/** The words of people in a fact, as the register keeps them; nothing is left of them after erasure. */
record Words(
        @Nullable Long receivedMessage,
        @Nullable String name,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<AttachedFile> attachments,
        @Nullable String passedOnBy,
        @Nullable Map<String, String> words,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable Map<String, String> registration,
        @Nullable String settledOnTheSpot) {

    private static final ObjectMapper CONTENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Words of(RecordedFact fact) {
        return CONTENT.convertValue(fact.content(), Words.class);
    }

    Person from() {
        return new Person(name, address, telephone, postal);
    }

    String subjectOrNothing() {
        return subject == null ? "" : subject;
    }

    String textOrNothing() {
        return text == null ? "" : text;
    }

    List<AttachedFile> files() {
        return attachments == null ? List.of() : attachments;
    }

    @Override
    public String toString() {
        return "Words";
    }
}
