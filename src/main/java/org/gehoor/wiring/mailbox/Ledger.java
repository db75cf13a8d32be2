package org.gehoor.wiring.mailbox;

import java.time.Instant;
import java.util.List;
import org.gehoor.intake.FetchedMail;
import org.gehoor.intake.ListedMail;

/** What intake knows of one mailbox: its only memory. */
interface Ledger {

    /** Mail that arrived before is left alone. */
    Instant start();

    /** Which of these to take in now, oldest first. */
    List<Long> unknown(long uidValidity, List<ListedMail> listing);

    /** Those whose bytes are committed and that still lie in the watched folder. */
    List<Long> toMove(long uidValidity);

    void moved(long uidValidity, List<Long> uids);

    /** The server answered a listing: it is alive. */
    void listed();

    /** This mail, not its server and not our database, could not be taken in. */
    void fetchFailed(FetchedMail mail, String why);
}
