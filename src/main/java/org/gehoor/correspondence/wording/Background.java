package org.gehoor.correspondence.wording;

import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.Dossier;

/** What a letter is written from: the same for each of its addressees. */
record Background(
        Dossier dossier, Procedure procedure, Organisation organisation, Message message, WrittenWords words) {

    /** Whether a clock may send it, so that it may have to go without anybody's words. */
    boolean recurs() {
        return message.event().contains(FactType.RECURRING.word());
    }
}
