package org.gehoor.dispatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.command.CommandForm;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.register.CommandAnswer;

/** Commands of every kind, made from their forms, and what the command desk says of them. */
public final class CommandExamples {

    /** A program of the example organisation solidaris. */
    static final String USER = "tryout";

    static final Organisations EXAMPLE =
            Organisations.check(Path.of(""), name -> null).orThrow();
    static final CommandDesk DESK = new CommandDesk(EXAMPLE);

    private static final ObjectMapper JSON = new ObjectMapper();

    private CommandExamples() {}

    /** Of the example organisations. */
    public static CommandDesk desk() {
        return DESK;
    }

    /** Every field given. */
    public static ObjectNode full(CommandForm form) {
        ObjectNode command = command(form, field -> true);
        if (form instanceof CommandType) {
            command.put("expected_version", 3);
        }
        return command;
    }

    /** Nothing but what must be there. */
    public static ObjectNode least(CommandForm form) {
        return command(form, Field::required);
    }

    /** Why the desk refuses it; empty when it is taken. */
    public static Optional<String> refusal(ObjectNode command) {
        return DESK.read(new SentCommand("solidaris", USER, command.toString())) instanceof CommandRefused refused
                ? Optional.ofNullable(refused.answer().reason())
                : Optional.empty();
    }

    /** Answers of each shape, as they are sent. */
    public static List<String> answers() {
        return List.of(
                DESK.word(new CommandAnswer("c-1", true, "2026-000001-16", 4, List.of("admissible"), null)),
                DESK.word(new CommandAnswer("c-2", false, "2026-000001-16", 4, null, "settle needs what_was_agreed")),
                DESK.word(new CommandAnswer("c-3", true, null, null, null, null)),
                DESK.word(CommandAnswer.refused(null, "command: is no JSON object — send one")));
    }

    private static ObjectNode command(CommandForm form, Predicate<Field> given) {
        ObjectNode command = JSON.createObjectNode().put("id", "crm-1").put("command", form.word());
        if (form instanceof CommandType) {
            command.put("dossier", "2026-000001-16");
        } else {
            command.put("received_message", 17);
        }
        ObjectNode payload = JSON.createObjectNode();
        form.fields().stream().filter(given).forEach(field -> fill(payload, form, field));
        if (!payload.isEmpty()) {
            command.set("payload", payload);
        }
        return command;
    }

    private static void fill(ObjectNode payload, CommandForm form, Field field) {
        String name = field.name();
        switch (field.kind()) {
            case WORDS -> payload.put(name, "Wij hebben uw klacht gelezen.\nU krijgt gelijk.");
            case WORDS_BY_KEY ->
                payload.putObject(name)
                        .put(form == CommandType.CORRECT_REGISTRATION ? "name" : "what_was_done", "Roos de Wit");
            case NAMES -> payload.putArray(name).add("complainant").add("respondent");
            case CHOICE -> payload.put(name, field.choices().get(0));
            case MOMENT -> payload.put(name, "2026-02-02T11:00:00+01:00");
            case DAY -> payload.put(name, "2026-02-16");
            case TERM -> payload.put(name, "4 weeks");
            case YES -> payload.put(name, true);
            default -> payload.put(name, "mediator");
        }
    }
}
