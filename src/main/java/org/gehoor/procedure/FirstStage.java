package org.gehoor.procedure;

import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.OralMode;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/**
 * Where a new dossier begins: an oral complaint that must be confirmed in the stage that waits for it, any other in the first
 * stage that is not optional.
 */
public final class FirstStage {

    private FirstStage() {}

    /** The stage for a complaint made that way. */
    public static Stage of(Procedure procedure, Filed filed) {
        boolean confirm = filed == Filed.ORAL && procedure.oral().mode() == OralMode.REQUEST_WRITTEN;
        for (Stage stage : procedure.stages()) {
            if (confirm ? awaitsConfirmation(stage) : begins(stage)) {
                return stage;
            }
        }
        return confirm ? of(procedure, Filed.WRITTEN) : procedure.stages().get(0);
    }

    static boolean awaitsConfirmation(Stage stage) {
        for (StageExit exit : stage.exits()) {
            if (exit.event().equals(FactType.CONFIRMED_IN_WRITING.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Stage stage) {
        return !stage.optional() && stage.enterOn().isEmpty() && stage.after() == null;
    }
}
