package org.gehoor.procedure.proof;

import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Extension;

/** Whether who was promised something is told that it takes longer. */
record ExtensionProof(Procedure procedure, Names names, Findings findings) {

    void read(Deadline deadline, Extension extension) {
        String key = "deadlines." + deadline.id() + ".extend";
        findings.known(key + ".message", "message", extension.message(), names.messages());
        findings.known(key + ".consent", "consent", extension.consent(), names.consents());
        if (extension.message() == null) {
            if (deadline.strength().binding()) {
                findings.warn(key + ".message", "nobody is told of the new date", "name the message that tells it");
            }
            return;
        }
        String extended = FactType.DEADLINE_EXTENDED.word();
        procedure.messages().stream()
                .filter(message -> message.id().equals(extension.message()))
                .filter(message -> !message.event().contains(extended)
                        && !message.event().contains(extended + ":" + deadline.id()))
                .forEach(message -> findings.add(
                        "messages." + message.id() + ".event",
                        "it does not go out when " + deadline.id() + " is extended",
                        "write " + extended));
    }
}
