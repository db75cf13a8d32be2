package org.gehoor.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ContentKey;
import org.gehoor.procedure.command.CommandForm;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.procedure.command.Order;

/** The JSON Schema of commands, from the closed lists of commands and their fields. */
final class CommandSchema {

    private static final String NO_CONTROL = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*\\S[^\\u0000-\\u001f"
            + "\\u007f-\\u009f\\u2028\\u2029]*$";

    private CommandSchema() {}

    static List<CommandForm> forms() {
        List<CommandForm> forms = new ArrayList<>(Arrays.asList(CommandType.values()));
        forms.addAll(Arrays.asList(MessageCommandType.values()));
        return forms;
    }

    static String text() throws JsonProcessingException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:gehoor:command:v1");
        schema.put("title", "A command of a handler or a handler's program");
        schema.put(
                "description",
                "Sent to gehoor.<organisation>.commands as a text message of at most 256 KiB. Who sends it is the broker's"
                        + " user. Which commands are possible depends on the dossier: a refusal says why.");
        schema.put("$comment", "Generated from the lists of commands; CommandSchemaTest says how.");
        schema.put("oneOf", forms().stream().map(CommandSchema::command).toList());
        schema.put("$defs", definitions());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static Map<String, Object> command(CommandForm form) {
        List<String> required = new ArrayList<>(List.of("id", "command"));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", Map.of("$ref", "#/$defs/id"));
        properties.put("command", Map.of("const", form.word()));
        if (form instanceof CommandType) {
            properties.put("dossier", Map.of("$ref", "#/$defs/dossier"));
            properties.put("expected_version", Map.of("$ref", "#/$defs/expected_version"));
            required.add("dossier");
        } else {
            properties.put("received_message", Map.of("$ref", "#/$defs/received_message"));
            required.add("received_message");
        }
        Map<String, Object> payload = payload(form);
        properties.put("payload", payload);
        if (payload.containsKey("required")) {
            required.add("payload");
        }
        Map<String, Object> schema = object(properties, required);
        schema.put("title", form.word());
        if (form instanceof CommandType type) {
            schema.put("description", description(type));
        }
        return schema;
    }

    private static String description(CommandType type) {
        return (type.makesAFact()
                        ? "Makes the fact " + type.makes().word()
                        : "Is kept apart from the dossier: it makes no fact, and is told to nobody")
                + ". Possible "
                + switch (type.when()) {
                    case STEP -> "while the house has to come to an answer, where the stage has this way out.";
                    case UNDER_WAY -> "while the house has to come to an answer.";
                    case OPEN -> "until the dossier is closed.";
                    case AWAITING -> "while an oral complaint waits for its confirmation.";
                    case CLOSED -> "once the dossier is closed.";
                    case EVER -> "always, also once the dossier is closed.";
                };
    }

    private static Map<String, Object> payload(CommandForm form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : form.fields()) {
            properties.put(field.name(), kind(form, field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        return object(properties, required);
    }

    private static Map<String, Object> kind(CommandForm form, Field field) {
        return switch (field.kind()) {
            case CHOICE -> Map.of("enum", field.choices());
            case YES -> field.required() ? Map.of("const", true) : Map.of("type", "boolean");
            case WORDS_BY_KEY ->
                Map.of("$ref", form == CommandType.CORRECT_REGISTRATION ? "#/$defs/fields" : "#/$defs/words_by_key");
            default -> Map.of("$ref", "#/$defs/" + field.kind().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "id",
                string("Of the sender's own choice, one for each command: the same id again gets the same answer.")
                        .with("pattern", "^[\\x21-\\x7e]{1,200}$"));
        all.put(
                "dossier",
                string("The dossier number, as told to the complainant.")
                        .with("pattern", "^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"));
        all.put(
                "expected_version",
                new Part(
                                "integer",
                                "Of the dossier as the sender has seen it; a dossier that has"
                                        + " changed since refuses the command. Absent: whatever it is.")
                        .with("minimum", 0)
                        .with("maximum", Integer.MAX_VALUE));
        all.put(
                "received_message",
                new Part("integer", "The message that waits for a person, by its number in the hub.")
                        .with("minimum", 1)
                        .with("maximum", Long.MAX_VALUE));
        all.put(
                "words",
                string(
                                "People's own words, as plain text. They go into the dossier, and into letters that ask for them.")
                        .with("maxLength", Order.LONGEST)
                        .with(
                                "pattern",
                                "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*\\S[^\\u0000-\\u0008"
                                        + "\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"));
        all.put(
                "words_by_key",
                new Part("object", "What letters may hold, with the words for it.")
                        .with("minProperties", 1)
                        .with("propertyNames", Map.of("enum", ContentKey.placeholders()))
                        .with("additionalProperties", Map.of("$ref", "#/$defs/words")));
        all.put(
                "fields",
                new Part("object", "Fields of the registration form in procedure.yml, name and mail among them.")
                        .with("minProperties", 1)
                        .with("additionalProperties", Map.of("$ref", "#/$defs/words")));
        all.put("name", name("A name of the organisation's or of the outer world."));
        all.put(
                "names",
                new Part("array", "Several names, none with a comma.")
                        .with("minItems", 1)
                        .with("maxItems", 20)
                        .with(
                                "items",
                                Map.of(
                                        "allOf",
                                        List.of(Map.of("$ref", "#/$defs/name"), Map.of("pattern", "^[^,]*$")))));
        all.put("moment", string("A moment with its offset, not in the future.").with("format", "date-time"));
        all.put("day", string("A date.").with("format", "date"));
        all.put(
                "term",
                string("A length of time, such as 4 weeks or 48 working hours.")
                        .with(
                                "pattern",
                                "^[1-9][0-9]{0,4} (hours?|working hours?|hours? on working days|days?|working days?|weeks?|months?|years?)$"));
        all.put("consent", name("A consent of procedure.yml."));
        all.put("deadline", name("A deadline of procedure.yml."));
        all.put("message", name("A message of procedure.yml."));
        all.put("outcome", name("An outcome of procedure.yml."));
        all.put("stage", name("A stage of procedure.yml."));
        all.put("check", name("A check of a guard in procedure.yml."));
        all.put("external_body", name("A body outside, of procedure.yml."));
        return all;
    }

    private static Part name(String description) {
        return string(description).with("maxLength", 200).with("pattern", NO_CONTROL);
    }

    private static Part string(String description) {
        return new Part("string", description);
    }

    /** One definition, in the order of its making. */
    private static final class Part extends LinkedHashMap<String, Object> {
        Part(String type, String description) {
            put("description", description);
            put("type", type);
        }

        Part with(String key, Object value) {
            put(key, value);
            return this;
        }
    }
}
