package org.gehoor.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command; a second time the same.
 *
 * @param id of the command; absent when it could not even be read
 * @param accepted with facts, or refused with a reason
 * @param version of the dossier, for the next command; of a refusal only where the dossier is there
 * @param facts the words of the facts that it made, oldest first; null where it made none
 * @param reason of the refusal, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandAnswer(
        @Nullable String id,
        boolean accepted,
        @Nullable String number,
        @Nullable Integer version,
        @Nullable List<String> facts,
        @Nullable String reason) {

    static CommandAnswer accepted(Command command, int version, @Nullable List<String> facts) {
        return new CommandAnswer(command.id(), true, command.number(), version, facts, null);
    }

    static CommandAnswer refused(Command command, @Nullable Integer version, String reason) {
        return new CommandAnswer(command.id(), false, command.number(), version, null, reason);
    }

    /** A command for a message; with the number of the dossier where it is now. */
    public static CommandAnswer accepted(MessageCommand command, @Nullable String number) {
        return new CommandAnswer(command.id(), true, number, null, null, null);
    }

    /** A command that could not even be read as one, or that is not for a dossier. */
    public static CommandAnswer refused(@Nullable String id, String reason) {
        return new CommandAnswer(id, false, null, null, null, reason);
    }

    /** Without the reason, which may name what the sender wrote. */
    @Override
    public String toString() {
        return "Command " + id + (accepted ? " accepted " + facts : " refused");
    }
}
