package org.gehoor.procedure.timeline;

import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.command.CommandType;
import org.jspecify.annotations.Nullable;

/** Which command makes the fact of an event, and which of its fields the fact is about. */
final class EventCommands {

    private EventCommands() {}

    /** The command that makes such a fact; empty where none does, such as for what the mail server says. */
    static Optional<CommandType> typeOf(Event event) {
        FactType fact = event.type();
        return switch (fact) {
            case MESSAGE_SENT -> Optional.empty(); // at its moment, not at noon of a day
            case CONSENT_GIVEN, CONSENT_REFUSED, CONSENT_WITHDRAWN -> Optional.of(CommandType.RECORD_CONSENT);
            case QUESTION_ASKED ->
                Optional.of(
                        event.subject() == null || event.subject().equals("complainant")
                                ? CommandType.ASK_COMPLAINANT
                                : CommandType.ASK_THIRD_PARTY);
            case CONFIDENTIALITY_CHANGED ->
                Optional.of(
                        event.plain().contains("normal")
                                ? CommandType.UNMARK_CONFIDENTIAL
                                : CommandType.MARK_CONFIDENTIAL);
            default -> {
                for (CommandType type : CommandType.values()) {
                    if (type.makes(fact)) {
                        yield Optional.of(type);
                    }
                }
                yield Optional.empty();
            }
        };
    }

    /** The field that stands behind the colon of the fact; null where the fact has none. */
    static @Nullable String subjectField(CommandType type) {
        return switch (type) {
            case RECORD_CONSENT -> "consent";
            case EXTEND, PAUSE, RESUME -> "deadline";
            case SEND_MESSAGE -> "message";
            case RECORD_GUARD -> "check";
            case RECORD_EXTERNAL_OUTCOME -> "body";
            case REOPEN -> "stage";
            case ASK_THIRD_PARTY -> "party";
            default -> null;
        };
    }
}
