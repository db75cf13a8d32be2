package org.gehoor.dispatch.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.command.CommandForm;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.filing.FieldSource;
import org.gehoor.procedure.filing.Registration;

/** The fields of a command, each held to its kind. */
record Payload(Map<String, List<String>> values, Map<String, String> words) {

    private static final String WITHIN = "payload.";

    static Payload read(CommandForm form, JsonNode json, Organisation organisation, Remarks remarks) {
        Payload payload = new Payload(new HashMap<>(), new HashMap<>());
        if (!json.isMissingNode() && !json.isObject()) {
            remarks.add("payload", "is no object", "give the fields of " + form.word() + " in it");
            return payload;
        }
        if (json instanceof ObjectNode fields) {
            KnownKeys.only(fields, form.fields().stream().map(Field::name).toList(), WITHIN, remarks);
        }
        for (Field field : form.fields()) {
            payload.take(field, json.path(field.name()), keysOf(form, organisation), remarks);
        }
        return payload;
    }

    private void take(Field field, JsonNode value, List<String> keys, Remarks remarks) {
        String name = WITHIN + field.name();
        if (value.isMissingNode()) {
            if (field.required()) {
                remarks.add(name, "is missing", FieldValue.remedy(field));
            }
            return;
        }
        switch (field.kind()) {
            case WORDS -> FieldValue.words(name, value, remarks).ifPresent(given -> words.put(field.name(), given));
            case WORDS_BY_KEY -> wordsByKey(field.name(), value, keys, remarks);
            case NAMES -> names(field.name(), value, remarks);
            case YES -> yes(field, value, remarks);
            default ->
                FieldValue.plain(name, field, value, remarks)
                        .ifPresent(given -> values.put(field.name(), List.of(given)));
        }
    }

    private void wordsByKey(String field, JsonNode value, List<String> known, Remarks remarks) {
        if (!(value instanceof ObjectNode object) || object.isEmpty()) {
            remarks.add(WITHIN + field, "is no object with words", "give {\"key\": \"words\"}");
            return;
        }
        KnownKeys.only(object, known, WITHIN + field + ".", remarks);
        List<String> given = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (known.contains(entry.getKey())) {
                FieldValue.words(WITHIN + field + "." + entry.getKey(), entry.getValue(), remarks)
                        .ifPresent(text -> words.put(entry.getKey(), text));
                given.add(entry.getKey());
            }
        }
        values.put(field, given);
    }

    private void names(String field, JsonNode value, Remarks remarks) {
        List<String> given = new ArrayList<>();
        if (value.isArray() && !value.isEmpty() && value.size() <= 20) {
            value.forEach(one -> FieldValue.listed(one).ifPresent(given::add));
        }
        if (given.isEmpty() || given.size() != value.size()) {
            remarks.add(WITHIN + field, "is no list of names", "give 1 to 20 names, without commas in them");
            return;
        }
        values.put(field, given);
    }

    /** No is as good as nothing, except where yes must be said. */
    private void yes(Field field, JsonNode value, Remarks remarks) {
        if (!value.isBoolean() || field.required() && !value.booleanValue()) {
            remarks.add(WITHIN + field.name(), "is not true", FieldValue.remedy(field));
        } else if (value.booleanValue()) {
            values.put(field.name(), List.of("yes"));
        }
    }

    /** The keys that words may be given for: fields of the registration form, or what letters print. */
    private static List<String> keysOf(CommandForm form, Organisation organisation) {
        if (form != CommandType.CORRECT_REGISTRATION) {
            return ContentKey.placeholders();
        }
        return Stream.concat(
                        organisation.procedure().registration().fields().stream()
                                .filter(field -> field.source() != FieldSource.SYSTEM)
                                .map(Registration.Field::id),
                        Stream.of("name", "mail"))
                .distinct()
                .toList();
    }
}
