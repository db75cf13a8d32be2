package org.gehoor.procedure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.stage.StageExit;

/** Whether the moment in the life of a dossier allows a command, whatever it says. */
record MomentRules(Hearing hearing) {

    Optional<String> whyNot(CommandType type) {
        State state = hearing.course().state();
        if (state == State.PURGED) {
            return Optional.of("the dossier has been erased");
        }
        return switch (type.when()) {
            case EVER -> Optional.empty();
            case OPEN -> state == State.CLOSED ? no(type, "the dossier is closed: reopen it first") : Optional.empty();
            case CLOSED -> state == State.CLOSED ? Optional.empty() : no(type, "the dossier is not closed");
            case AWAITING ->
                state == State.AWAITING_CONFIRMATION
                        ? Optional.empty()
                        : no(type, "the dossier does not wait for a confirmation");
            case UNDER_WAY -> underWay(type, state);
            case STEP -> underWay(type, state).or(() -> step(type));
        };
    }

    private static Optional<String> underWay(CommandType type, State state) {
        return state.underWay()
                ? Optional.empty()
                : no(type, "the dossier is " + state.name().toLowerCase(Locale.ROOT));
    }

    private Optional<String> step(CommandType type) {
        String event = type.makes().word();
        for (StageExit exit : hearing.stage().exits()) {
            if (Walk.isOpenedBy(exit, event)) {
                return Optional.empty();
            }
        }
        return no(type, "the stage " + hearing.stage().id() + " has no such way out; it has: " + ways());
    }

    private String ways() {
        Set<String> ways = new LinkedHashSet<>();
        hearing.stage().exits().forEach(exit -> ways.add(exit.event()));
        return String.join(", ", ways);
    }

    private static Optional<String> no(CommandType type, String why) {
        return Optional.of(type.word() + " is not possible: " + why);
    }
}
