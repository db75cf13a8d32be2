package org.gehoor.wiring.mailbox;

import java.time.Instant;
import java.util.List;
import org.gehoor.intake.FetchedMail;
import org.gehoor.intake.ListedMail;

/** Stands where nothing is ever fetched: whoever asks it made a mistake. */
final class NoLedger implements Ledger {

    @Override
    public Instant start() {
        throw nobodyAsks();
    }

    @Override
    public List<Long> unknown(long uidValidity, List<ListedMail> listing) {
        throw nobodyAsks();
    }

    @Override
    public List<Long> toMove(long uidValidity) {
        throw nobodyAsks();
    }

    @Override
    public void moved(long uidValidity, List<Long> uids) {
        throw nobodyAsks();
    }

    @Override
    public void listed() {
        throw nobodyAsks();
    }

    @Override
    public void fetchFailed(FetchedMail mail, String why) {
        throw nobodyAsks();
    }

    private static IllegalStateException nobodyAsks() {
        return new IllegalStateException("a mailbox is looked into while routes are only checked");
    }
}
