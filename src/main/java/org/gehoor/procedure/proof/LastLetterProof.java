package org.gehoor.procedure.proof;

import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.StageKind;

/** Whether somebody who gets the last word of the house reads in it where else to go. */
record LastLetterProof(Procedure procedure, Findings findings) {

    private static final Set<String> LAST_WORDS = Set.of(
            FactType.DECIDED.word(),
            FactType.REFERRED.word(),
            FactType.NOT_AGREED.word(),
            FactType.NOT_RESOLVED.word(),
            FactType.CLOSED.word());

    void read() {
        for (ExternalBody body : procedure.external()) {
            boolean told = procedure.messages().stream()
                    .filter(message -> body.mentionIn().contains(message.id()))
                    .anyMatch(this::isLast);
            boolean known = procedure.messages().stream()
                    .anyMatch(message -> body.mentionIn().contains(message.id()));
            if (known && !told) {
                findings.add(
                        "external." + body.id() + ".mention_in",
                        "no final answer names " + body.name(),
                        "add a message of decided, of referred, or of entering the stage that refers there");
            }
        }
    }

    private boolean isLast(Message message) {
        return message.to().contains(Message.COMPLAINANT)
                && (message.event().stream().anyMatch(LAST_WORDS::contains)
                        || message.event().contains(FactType.STAGE_ENTERED.word())
                                && message.stage().stream().anyMatch(this::refers));
    }

    private boolean refers(String id) {
        return procedure.stages().stream()
                .anyMatch(stage -> stage.id().equals(id) && stage.kind() == StageKind.REFERRAL);
    }
}
