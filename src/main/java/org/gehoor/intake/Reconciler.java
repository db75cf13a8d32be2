package org.gehoor.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds what lies on a mail server against the ledger, and repairs: every mail has its row.
 *
 * <p>In the processed folder each mail is tied to one row, by size and INTERNALDATE; only what finds no row that way is
 * fetched, and told by its content.
 */
@Component
public class Reconciler {

    /** A mail that arrived within this time may still be on its way in. */
    static final Duration TIME_ENOUGH = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final MailboxLedger ledger;
    private final MailIntake intake;
    private final Ties ties;
    private final Clock clock;

    Reconciler(
            JdbcClient jdbc,
            Organisations organisations,
            MailboxLedger ledger,
            MailIntake intake,
            Ties ties,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.ledger = ledger;
        this.intake = intake;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Compares the watched folder. What has no row is taken in as new at the next look that asks the ledger; what should
     * have been moved away is moved again.
     */
    @Transactional
    public Comparison compareWatched(String organisation, String mailbox, long uidValidity, List<FiledMail> listing) {
        Mailbox box = mailbox(organisation, mailbox);
        Instant start = ledger.start(organisation, mailbox);
        Set<Long> rows = new HashSet<>(ledger.rows(box, uidValidity));
        List<FiledMail> ours = listing.stream()
                .filter(mail ->
                        rows.contains(mail.uid()) || !mail.internalDate().isBefore(start))
                .toList();
        List<FiledMail> without =
                ours.stream().filter(mail -> !rows.contains(mail.uid())).toList();
        if (!without.isEmpty()) {
            ledger.forget(box, uidValidity);
        }
        Instant enough = clock.instant().minus(TIME_ENOUGH);
        jdbc.sql("update received_message set moved_at = null where organisation = ? and place = ? and uid_validity = ?"
                        + " and uid = any(?) and moved_at < ?")
                .params(
                        organisation,
                        box.place(),
                        uidValidity,
                        listing.stream().map(FiledMail::uid).toArray(Long[]::new),
                        enough.atOffset(ZoneOffset.UTC))
                .update();
        int missing = (int) without.stream()
                .filter(mail -> mail.internalDate().isBefore(enough))
                .count();
        return new Comparison(ours.size(), ours.size() - without.size(), missing, 0);
    }

    /** Those of the processed folder that are not tied to a row yet. */
    @Transactional(readOnly = true)
    public List<Long> untied(String organisation, String mailbox, long uidValidity, List<Long> uids) {
        Set<Long> tied = ties.known(processed(organisation, mailbox), uidValidity);
        return uids.stream().filter(uid -> !tied.contains(uid)).toList();
    }

    /** Ties each to its row, and returns those that found none. */
    @Transactional
    public List<FiledMail> tie(String organisation, String mailbox, long uidValidity, List<FiledMail> mails) {
        Mailbox box = processed(organisation, mailbox);
        ties.lock(box);
        return mails.stream()
                .filter(mail -> !ties.byLook(box, uidValidity, mail))
                .toList();
    }

    /**
     * Takes in a mail that lies in the processed folder and found no row: somebody put it there, or the row was lost with
     * a database that had to be restored. Its content may still be known, then it is no new mail.
     *
     * @throws IOException when it can't be fetched; it stays missing, and is tried again at the next reconciliation
     */
    public Received takeIn(String organisation, String mailbox, FetchedMail mail) throws IOException {
        Mailbox box = processed(organisation, mailbox);
        if (mail.size() <= box.maxBytes()) {
            byte[] raw = MailIntake.bytes(mail.open(), Math.toIntExact(box.maxBytes()) + 1);
            var known = ties.byContent(box, mail, ContentHash.of(raw));
            if (known.isPresent()) {
                return new Received.KnownAlready(known.get());
            }
        }
        Received received = intake.receive(box, mail);
        ties.own(box, mail);
        return received;
    }

    /** Writes down what was found, for health. */
    @Transactional
    public void record(String organisation, String mailbox, Comparison found) {
        jdbc.sql("update mailbox set reconciled_at = ?, on_server = ?, with_row = ?, missing = ?, taken_in = ?"
                        + " where organisation = ? and name = ?")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        found.onServer(),
                        found.withRow(),
                        found.missing(),
                        found.takenIn(),
                        organisation,
                        mailbox)
                .update();
    }

    /** The last reconciliation of each mailbox, by {@code organisation/mailbox}; one that was never reconciled is not there. */
    @Transactional(readOnly = true)
    public Map<String, Reconciled> last() {
        Map<String, Reconciled> last = new HashMap<>();
        jdbc.sql("select * from mailbox where reconciled_at is not null").query((RowCallbackHandler) row -> last.put(
                row.getString("organisation") + "/" + row.getString("name"),
                new Reconciled(
                        row.getTimestamp("reconciled_at").toInstant(),
                        new Comparison(
                                row.getInt("on_server"),
                                row.getInt("with_row"),
                                row.getInt("missing"),
                                row.getInt("taken_in")))));
        return last;
    }

    private Mailbox processed(String organisation, String mailbox) {
        return mailbox(organisation, mailbox).processed().orElseThrow();
    }

    private Mailbox mailbox(String organisation, String mailbox) {
        return organisations.called(organisation).mailbox(mailbox).orElseThrow();
    }
}
