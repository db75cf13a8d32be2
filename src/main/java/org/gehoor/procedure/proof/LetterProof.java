package org.gehoor.procedure.proof;

import java.util.List;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.BodyKind;
import org.gehoor.procedure.stage.ExternalBody;

/** Reads the letters: when they are owed, what they hold, which date they tell, whether they name the next door. */
record LetterProof(Procedure procedure, Names names, Findings findings) {

    void read() {
        for (Message message : procedure.messages()) {
            message(message, "messages." + message.id());
        }
        for (ExternalBody body : procedure.external()) {
            external(body, "external." + body.id());
        }
    }

    private void message(Message message, String key) {
        if (message.mustHave().isEmpty()) {
            findings.add(key + ".must_have", "it need not hold anything", "list the content keys that it must hold");
        }
        for (String event : message.event()) {
            findings.fact(key + ".event", event);
        }
        if (message.event().contains(FactType.STAGE_ENTERED.word())
                && message.stage().isEmpty()) {
            findings.add(key + ".stage", "every stage would send it", "name the stage or stages");
        }
        message.stage().forEach(stage -> findings.known(key + ".stage", "stage", stage, names.stages()));
        message.outcome().forEach(outcome -> findings.known(key + ".outcome", "outcome", outcome, names.outcomes()));
        findings.known(key + ".consent", "consent", message.consent(), names.consents());
        message.layout()
                .keySet()
                .forEach(content -> findings.known(key + ".layout", "content key", content, message.mustHave()));
        if (message.dueFrom() != null) {
            dueFrom(message.dueFrom(), key + ".due_from");
        }
    }

    private void dueFrom(String named, String key) {
        if (named.startsWith("recurring.")) {
            findings.known(key, "recurring letter", named.substring("recurring.".length()), names.recurring());
        } else if (named.startsWith("deadlines.")) {
            String id = named.substring("deadlines.".length());
            findings.known(key, "deadline", id, names.deadlines());
            for (Deadline deadline : procedure.deadlines()) {
                if (deadline.id().equals(id) && deadline.strength() == Strength.INTERNAL) {
                    findings.add(key, "\"" + id + "\" is internal and is never told", "name one that may be told");
                }
            }
        } else {
            findings.add(key, "\"" + named + "\" names no promise", "write deadlines.<id> or recurring.<id>");
        }
    }

    private void external(ExternalBody body, String key) {
        if (body.mentionIn().isEmpty()) {
            findings.add(key + ".mention_in", "no letter names this body", "list the messages that end with it");
        }
        for (String name : body.mentionIn()) {
            findings.known(key + ".mention_in", "message", name, names.messages());
            for (Message message : procedure.messages()) {
                if (message.id().equals(name) && !mentions(message, body)) {
                    findings.add(
                            "messages." + name + ".must_have",
                            "it must name " + body.name() + " and does not",
                            "add " + String.join(" or ", contentKeys(body)));
                }
            }
        }
        for (String after : body.availableAfter()) {
            if (!names.stages().contains(after) && !names.outcomes().contains(after)) {
                findings.fact(key + ".available_after", after);
            }
        }
    }

    private static boolean mentions(Message message, ExternalBody body) {
        return contentKeys(body).stream().anyMatch(message.mustHave()::contains);
    }

    private static List<String> contentKeys(ExternalBody body) {
        return body.kind() == BodyKind.SECOND_LINE
                ? List.of("external_body", "second_line_contact")
                : List.of("external_body");
    }
}
