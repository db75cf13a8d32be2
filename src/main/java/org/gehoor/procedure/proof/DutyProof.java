package org.gehoor.procedure.proof;

import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Extension;
import org.gehoor.procedure.duty.Recurring;
import org.jspecify.annotations.Nullable;

/** Reads deadlines and recurring letters: what starts them, what meets them. */
record DutyProof(Procedure procedure, Names names, Findings findings) {

    void read() {
        for (Deadline deadline : procedure.deadlines()) {
            deadline(deadline, "deadlines." + deadline.id());
        }
        for (Recurring recurring : procedure.recurring()) {
            recurring(recurring, "recurring." + recurring.id());
        }
    }

    private void deadline(Deadline deadline, String key) {
        start(key, deadline.from(), deadline.stage());
        deadline.stage().forEach(stage -> findings.known(key + ".stage", "stage", stage, names.stages()));
        deadline.until().forEach(word -> fact(key + ".until", word));
        if (deadline.strength() != Strength.INTERNAL
                && deadline.until().stream().noneMatch(DutyProof::canBeDone)) {
            findings.add(
                    key + ".until",
                    "nothing that people do or send meets this promise",
                    "name a message as message.sent:<id>, or a fact that a command records");
        } else if (deadline.strength() != Strength.INTERNAL) {
            nobodyCan(deadline, key);
        }
        deadline.pauseOn().forEach(pause -> {
            fact(key + ".pause_on.event", pause.event());
            fact(key + ".pause_on.until", pause.until());
            if (!canBeDone(pause.event()) || pause.event().equals(pause.until())) {
                findings.add(
                        key + ".pause_on",
                        "the clock can't stop on " + pause.event() + " and go on with " + pause.until(),
                        "name two facts that people bring about, such as question.asked and complainant.replied");
            }
        });
        for (Extension extension : deadline.extend()) {
            new ExtensionProof(procedure, names, findings).read(deadline, extension);
        }
    }

    /** Every one of its ends is out of reach. */
    private void nobodyCan(Deadline deadline, String key) {
        List<String> why = deadline.until().stream()
                .map(word -> new Means(procedure).whyNever(word, deadline.stage()))
                .flatMap(Optional::stream)
                .toList();
        if (!why.isEmpty() && why.size() == deadline.until().size()) {
            findings.add(
                    key + ".until",
                    "nothing can meet this promise: " + String.join("; ", why),
                    "name a message as message.sent:<id>, or add the exit");
        }
    }

    private void recurring(Recurring recurring, String key) {
        if (names.deadlines().contains(recurring.id())) {
            findings.add(key, "a deadline is called so too", "give one of them another id");
        }
        start(key, recurring.from(), recurring.during());
        recurring.during().forEach(stage -> findings.known(key + ".during", "stage", stage, names.stages()));
        findings.known(key + ".message", "message", recurring.message(), names.messages());
        for (String word : recurring.satisfiedBy()) {
            if (!word.equals(Recurring.ANY_MESSAGE)) {
                fact(key + ".satisfied_by", word);
            }
        }
    }

    private void start(String key, String from, List<String> stages) {
        fact(key + ".from", from);
        if (from.equals(FactType.STAGE_ENTERED.word()) && stages.isEmpty()) {
            findings.add(key + ".from", "stage.entered of which stage?", "name the stage");
        }
    }

    private void fact(String key, String word) {
        if (!findings.fact(key, word)) {
            return;
        }
        int colon = word.indexOf(':');
        @Nullable String subject = colon < 0 ? null : word.substring(colon + 1);
        if (word.startsWith("message.")) {
            findings.known(key, "message", subject, names.messages());
        } else if (word.startsWith("deadline.")) {
            findings.known(key, "deadline", subject, names.deadlines());
        } else if (word.startsWith("consent.")) {
            findings.known(key, "consent", subject, names.consents());
        }
    }

    private static boolean canBeDone(String word) {
        return FactType.called(word).map(FactType::canMeetAPromise).orElse(true);
    }
}
