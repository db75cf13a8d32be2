package org.gehoor.dispatch.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Suggestion;
import org.gehoor.procedure.command.CommandForm;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.MessageCommandType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a command, read: filled in rightly, or with all that is wrong.
 *
 * @param id as far as it could be read
 * @param problems for people; empty when there are none
 */
public record CommandText(@Nullable String id, Optional<Filled> filled, String problems) {

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,63}");
    private static final List<String> OF_A_DOSSIER = List.of("id", "command", "dossier", "expected_version", "payload");
    private static final List<String> OF_A_MESSAGE = List.of("id", "command", "received_message", "payload");

    /** Reads a command to this organisation; null is a message without text. */
    public static CommandText read(@Nullable String text, Organisation organisation) {
        Remarks remarks = new Remarks();
        Optional<ObjectNode> json = StrictJson.object(text, remarks);
        String id = json.map(object -> idOf(object, remarks)).orElse(null);
        Optional<Filled> filled = json.flatMap(object ->
                form(object, remarks).flatMap(form -> filled(String.valueOf(id), form, object, organisation, remarks)));
        return new CommandText(id, remarks.none() ? filled : Optional.empty(), remarks.toString());
    }

    private static @Nullable String idOf(ObjectNode json, Remarks remarks) {
        JsonNode id = json.path("id");
        if (id.isTextual() && ID.matcher(id.textValue()).matches()) {
            return id.textValue();
        }
        remarks.add(
                "id",
                id.isMissingNode() ? "is missing" : "is no id",
                "give each command one of its own: 1 to 200 characters of ASCII without blanks, as a string");
        return null;
    }

    private static Optional<CommandForm> form(ObjectNode json, Remarks remarks) {
        String word = json.path("command").asText();
        List<CommandForm> forms = new ArrayList<>(Arrays.asList(CommandType.values()));
        forms.addAll(Arrays.asList(MessageCommandType.values()));
        Optional<CommandForm> found =
                forms.stream().filter(form -> form.word().equals(word)).findFirst();
        if (found.isEmpty()) {
            remarks.add(
                    "command",
                    word.isEmpty() ? "is missing" : "there is no such command",
                    Suggestion.among(forms.stream().map(CommandForm::word).toList(), word));
        }
        return found;
    }

    private static Optional<Filled> filled(
            String id, CommandForm form, ObjectNode json, Organisation organisation, Remarks remarks) {
        boolean ofADossier = form instanceof CommandType;
        KnownKeys.only(json, ofADossier ? OF_A_DOSSIER : OF_A_MESSAGE, "", remarks);
        String dossier = ofADossier ? dossier(json, remarks) : "";
        long message =
                ofADossier ? 0 : whole(json, "received_message", 1, remarks).orElse(0L);
        Integer version = ofADossier && json.has("expected_version")
                ? whole(json, "expected_version", 0, remarks)
                        .map(Math::toIntExact)
                        .orElse(null)
                : null;
        Payload payload = Payload.read(form, json.path("payload"), organisation, remarks);
        return Optional.of(new Filled(id, form, dossier, message, version, payload.values(), payload.words()));
    }

    private static String dossier(ObjectNode json, Remarks remarks) {
        JsonNode number = json.path("dossier");
        if (number.isTextual() && NUMBER.matcher(number.textValue()).matches()) {
            return number.textValue();
        }
        remarks.add(
                "dossier",
                number.isMissingNode() ? "is missing" : "is no dossier number",
                "give the number as told to the complainant, as a string");
        return "";
    }

    private static Optional<Long> whole(ObjectNode json, String key, int least, Remarks remarks) {
        JsonNode number = json.path(key);
        long most = least == 0 ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (number.isIntegralNumber()
                && number.canConvertToLong()
                && number.longValue() >= least
                && number.longValue() <= most) {
            return Optional.of(number.longValue());
        }
        remarks.add(
                key,
                number.isMissingNode() ? "is missing" : "is no such number",
                "give a whole number of at least " + least);
        return Optional.empty();
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "CommandText[" + id + "]";
    }
}
