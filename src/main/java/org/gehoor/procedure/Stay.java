package org.gehoor.procedure;

import java.time.Instant;
import org.gehoor.procedure.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The time a dossier spent in one stage; {@code seq} is the fact that led there, {@code leftAt} null for the stage it is in. */
record Stay(Stage stage, Instant enteredAt, int seq, @Nullable Instant leftAt) {

    Stay until(Instant leaving) {
        return new Stay(stage, enteredAt, seq, leaving);
    }
}
