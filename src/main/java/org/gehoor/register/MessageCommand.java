package org.gehoor.register;

import java.util.Map;
import java.util.Optional;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.MessageCommandType;

/**
 * A command for a received message that has no dossier yet, read and authenticated.
 *
 * @param id of the sender's own choice: the same id gets the same answer
 * @param sha256 of the command as it came, in hexadecimal
 * @param message intake's id of the received message
 * @param values field → its value, people's words included
 */
public record MessageCommand(
        String organisation,
        String id,
        String sha256,
        Actor actor,
        long message,
        MessageCommandType type,
        Map<String, String> values) {

    public MessageCommand {
        values = Map.copyOf(values);
    }

    /** Empty when it was not given. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public String toString() {
        return "MessageCommand[" + type.word() + " " + id + "]";
    }
}
