package org.gehoor.wiring.mailbox;

import java.time.Instant;
import org.gehoor.intake.ListedMail;

/** What one FETCH says of a mail: UID, INTERNALDATE, RFC822.SIZE. */
record ListedLine(long uid, Instant internalDate, long size) {

    ListedMail forLedger() {
        return new ListedMail(uid, internalDate);
    }
}
