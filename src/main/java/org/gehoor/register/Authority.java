package org.gehoor.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Actor;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Role;
import org.gehoor.organisation.RoleSide;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.custody.Access;
import org.gehoor.procedure.custody.Confidentiality;
import org.gehoor.procedure.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a dossier: its stage's owner and whoever watches the procedure take its steps; readers may add to it. A
 * confidential one is closed to everybody but the stage's owner and the named readers.
 */
record Authority(Procedure procedure, Organisation organisation, Dossier dossier) {

    private static final String OWNER = "owner";

    /** The role in which somebody gives this command; empty when it is not theirs to give. */
    Optional<String> roleFor(CommandType command, Actor actor) {
        List<String> allowed = command == CommandType.NOTE_IN_CONFIDENCE
                ? keepers(dossier.stage())
                : isStep(command) ? steering() : readers();
        return allowed.stream().filter(actor::plays).findFirst();
    }

    /** Who writes and reads what is noted in confidence: whoever the procedure names, else the owner of the stage in which it is noted. */
    List<String> keepers(String stage) {
        List<String> named = procedure.confidentiality().mediationReaders();
        return named.isEmpty()
                ? procedure.stages().stream()
                        .filter(any -> any.id().equals(stage))
                        .map(Stage::owner)
                        .toList()
                : named;
    }

    /** The role in which somebody takes its steps; empty when they are not theirs to take. */
    Optional<String> steeringRole(Actor actor) {
        return steering().stream().filter(actor::plays).findFirst();
    }

    /** Whether somebody may read it at all. */
    boolean mayRead(Actor actor) {
        return readers().stream().anyMatch(actor::plays);
    }

    private static boolean isStep(CommandType command) {
        return switch (command.when()) {
            case STEP, UNDER_WAY, AWAITING -> true;
            default ->
                switch (command) {
                    case DECIDE, EXTEND, PAUSE, RESUME, CLOSE, REOPEN, MERGE, UNMERGE, FORWARD, UNMARK_CONFIDENTIAL ->
                        true;
                    case WITHDRAW, DISAGREE, OBJECT, ASSIGN, CORRECT_REGISTRATION -> true;
                    case SENT_OUTSIDE, RECORD_GUARD, RELEASE_HOLD -> true;
                    default -> false;
                };
        };
    }

    private List<String> steering() {
        List<String> roles = new ArrayList<>(owners());
        if (!dossier.confidential()) {
            organisation.roles().stream()
                    .filter(Role::guardsProcedure)
                    .map(Role::id)
                    .forEach(roles::add);
        }
        return roles;
    }

    private List<String> readers() {
        Confidentiality confidentiality = procedure.confidentiality();
        List<String> roles = new ArrayList<>(steering());
        @Nullable Access access = dossier.confidential() ? confidentiality.restricted() : confidentiality.normal();
        if (access != null && !access.readers().isEmpty()) {
            access.readers().stream().filter(role -> !role.equals(OWNER)).forEach(roles::add);
        } else if (!dossier.confidential()) {
            organisation.roles().stream()
                    .filter(role -> role.side() == RoleSide.ORGANISATION)
                    .map(Role::id)
                    .forEach(roles::add);
        }
        return roles;
    }

    private List<String> owners() {
        List<String> roles = new ArrayList<>();
        for (Stage stage : procedure.stages()) {
            if (stage.id().equals(dossier.stage())) {
                roles.add(stage.owner());
                if (stage.overseenBy() != null) {
                    roles.add(stage.overseenBy());
                }
            }
        }
        return roles;
    }
}
