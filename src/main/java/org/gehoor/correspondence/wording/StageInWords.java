package org.gehoor.correspondence.wording;

import java.util.Optional;
import org.gehoor.organisation.Labels;
import org.gehoor.procedure.stage.Stage;

/** Where a dossier is, in the words of a language: its step, and the role that has it. */
final class StageInWords {

    private final Background background;
    private final String language;

    StageInWords(Background background, String language) {
        this.background = background;
        this.language = language;
    }

    String whoHandles() {
        return stage().flatMap(stage -> background.organisation().role(stage.owner()))
                .map(role -> role.label(language))
                .orElse(background.organisation().displayName());
    }

    String step() {
        return stage().map(stage -> Labels.in(stage.label(), language, stage.id()))
                .orElse(background.dossier().stage());
    }

    private Optional<Stage> stage() {
        return background.procedure().stages().stream()
                .filter(stage -> stage.id().equals(background.dossier().stage()))
                .findFirst();
    }
}
