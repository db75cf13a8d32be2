package org.gehoor.dispatch;

import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Labels;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stage as handlers are told of it.
 *
 * @param label in the language in which the organisation's handlers are written to
 * @param tasks null where the procedure names none
 * @param watchers the roles that have and watch it
 */
record StageCard(String id, String label, @Nullable List<String> tasks, List<String> watchers) {

    static StageCard of(String id, Procedure procedure, Organisation organisation) {
        Optional<Stage> stage =
                procedure.stages().stream().filter(any -> any.id().equals(id)).findFirst();
        String language = organisation.languages().fallback();
        return stage.map(found -> new StageCard(
                        id,
                        Labels.in(found.label(), language, id),
                        found.tasks().isEmpty() ? null : found.tasks(),
                        watchers(found)))
                .orElse(new StageCard(id, id, null, List.of()));
    }

    private static List<String> watchers(Stage stage) {
        return stage.overseenBy() == null ? List.of(stage.owner()) : List.of(stage.owner(), stage.overseenBy());
    }
}
