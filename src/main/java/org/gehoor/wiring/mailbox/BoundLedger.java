package org.gehoor.wiring.mailbox;

import java.time.Instant;
import java.util.List;
import org.gehoor.intake.FetchedMail;
import org.gehoor.intake.ListedMail;
import org.gehoor.intake.MailIntake;
import org.gehoor.intake.MailboxLedger;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;

/** Intake's ledger, for one mailbox. */
final class BoundLedger implements Ledger {

    private final MailboxLedger ledger;
    private final MailIntake intake;
    private final String organisation;
    private final String mailbox;
    private @Nullable Instant start;

    BoundLedger(MailboxLedger ledger, MailIntake intake, Mailbox mailbox) {
        this.ledger = ledger;
        this.intake = intake;
        this.organisation = mailbox.organisation();
        this.mailbox = mailbox.name();
    }

    /** Fixed once, so asked once. */
    @Override
    public Instant start() {
        var known = start;
        if (known == null) {
            known = ledger.start(organisation, mailbox);
            start = known;
        }
        return known;
    }

    @Override
    public List<Long> unknown(long uidValidity, List<ListedMail> listing) {
        return ledger.unknown(organisation, mailbox, uidValidity, listing);
    }

    @Override
    public List<Long> toMove(long uidValidity) {
        return ledger.toMove(organisation, mailbox, uidValidity);
    }

    @Override
    public void moved(long uidValidity, List<Long> uids) {
        ledger.moved(organisation, mailbox, uidValidity, uids);
    }

    @Override
    public void listed() {
        ledger.listed(organisation, mailbox);
    }

    @Override
    public void fetchFailed(FetchedMail mail, String why) {
        intake.fetchFailed(organisation, mailbox, mail, why);
    }
}
