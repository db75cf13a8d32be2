package org.gehoor.wiring.mailbox;

import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.gehoor.intake.Comparison;
import org.gehoor.intake.FiledMail;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;
import org.gehoor.wiring.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the folders of one mailbox against the ledger, on a connection of its own that is closed afterwards, and hands
 * to the route what lies in the processed folder and has no row.
 */
final class ReconciliationConsumer extends ScheduledPollConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationConsumer.class);

    private final Mailbox mailbox;
    private final Connections connections;
    private final Ledger ledger;
    private final Reconciler reconciler;
    private final Outage outage;
    private int missing;

    ReconciliationConsumer(
            ReconciliationEndpoint endpoint,
            Processor route,
            Mailbox mailbox,
            Connections connections,
            Ledger ledger,
            Reconciler reconciler) {
        super(endpoint, route);
        this.mailbox = mailbox;
        this.connections = connections;
        this.ledger = ledger;
        this.reconciler = reconciler;
        this.outage = new Outage("Reconciling " + mailbox);
    }

    @Override
    protected int poll() {
        forceConsumerAsReady();
        try {
            var found = in(mailbox.lookingInto(mailbox.folder()), this::watched);
            var processed = mailbox.processed();
            if (processed.isPresent()) {
                found = found.and(in(processed.get(), this::processed));
            }
            reconciler.record(mailbox.organisation(), mailbox.name(), found);
            tell(found);
            outage.back();
        } catch (MessagingException | RuntimeException e) {
            outage.gone(e);
        }
        return 0;
    }

    private Comparison in(Mailbox box, FolderLook look) throws MessagingException {
        var connection = connections.to(box);
        try {
            return look.into(connection.folder());
        } catch (FolderNotFoundException e) {
            return Comparison.NOTHING;
        } finally {
            connection.drop();
        }
    }

    private Comparison watched(OpenFolder folder) throws MessagingException {
        var lines = folder.describe(folder.uidsSince(ledger.start()), ledger.start());
        return reconciler.compareWatched(mailbox.organisation(), mailbox.name(), folder.uidValidity(), filed(lines));
    }

    private Comparison processed(OpenFolder folder) throws MessagingException {
        var there = folder.uidsSince(ledger.start());
        var untied = reconciler.untied(mailbox.organisation(), mailbox.name(), folder.uidValidity(), there);
        var lines = folder.describe(untied, ledger.start());
        var old = lines.stream()
                .filter(line -> line.internalDate().isBefore(ledger.start()))
                .toList();
        lines.removeAll(old);
        var without = withoutRow(folder, lines);
        int taken = 0;
        for (var mail : without) {
            var line = new ListedLine(mail.uid(), mail.internalDate(), mail.size());
            if (isRunAllowed() && Carrying.through(this, new MailOnServer(folder, line, null)) == null) {
                taken++;
            }
        }
        int ours = there.size() - old.size();
        return new Comparison(ours, ours - without.size(), without.size(), taken);
    }

    private List<FiledMail> withoutRow(OpenFolder folder, List<ListedLine> lines) {
        var without = new ArrayList<FiledMail>();
        for (int from = 0; from < lines.size(); from += UidSets.PIECE) {
            var piece = lines.subList(from, Math.min(lines.size(), from + UidSets.PIECE));
            without.addAll(reconciler.tie(mailbox.organisation(), mailbox.name(), folder.uidValidity(), filed(piece)));
        }
        return without;
    }

    /** Once for each time that it changes: what is missing for a week is not said every hour. */
    private void tell(Comparison found) {
        if (found.missing() != missing && found.missing() > 0) {
            LOG.warn("Mailbox {}: {}", mailbox, found);
        } else if (found.missing() != missing) {
            LOG.info("Mailbox {}: nothing is missing any more, {}", mailbox, found);
        }
        missing = found.missing();
    }

    private static List<FiledMail> filed(List<ListedLine> lines) {
        return lines.stream()
                .map(line -> new FiledMail(line.uid(), line.internalDate(), line.size()))
                .toList();
    }
}
