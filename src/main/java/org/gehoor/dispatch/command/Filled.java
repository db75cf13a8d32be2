package org.gehoor.dispatch.command;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.command.CommandForm;
import org.jspecify.annotations.Nullable;

/**
 * A command whose every field is of the right form.
 *
 * @param dossier its number; empty for a command about a received message
 * @param message the received message; 0 for a command about a dossier
 * @param values field → its value or values; moments in UTC
 * @param words field or content key → people's words
 */
public record Filled(
        String id,
        CommandForm form,
        String dossier,
        long message,
        @Nullable Integer expectedVersion,
        Map<String, List<String>> values,
        Map<String, String> words) {

    public Filled {
        values = Map.copyOf(values);
        words = Map.copyOf(words);
    }

    @Override
    public String toString() {
        return "Filled[" + form.word() + " " + id + "]";
    }
}
