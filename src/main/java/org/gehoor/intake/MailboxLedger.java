package org.gehoor.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mailbox's only memory: it knows every (mailbox, UIDVALIDITY, UID), and it alone decides what is new.
 *
 * <p>Not {@code \Seen}, not a keyword, not a watermark: colleagues read, flag, move and delete as they like. A mailbox
 * in shadow has a ledger of its own.
 */
@Component
public class MailboxLedger {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    /** What is known only grows, so what was read once needs no second look; another hub's entries are met at the door. */
    private final Map<String, Set<Long>> known = new ConcurrentHashMap<>();

    MailboxLedger(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Mail that arrived before this moment is left alone: the configured start, else when the mailbox was first seen. */
    @Transactional
    public Instant start(String organisation, String mailbox) {
        Instant configured = mailbox(organisation, mailbox).start();
        // INTERNALDATE knows whole seconds: a mail of this very second is not older than we are
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("insert into mailbox (organisation, name, start_at) values (?, ?, ?) on conflict do nothing")
                .params(organisation, mailbox, now.atOffset(ZoneOffset.UTC))
                .update();
        return configured != null
                ? configured
                : jdbc.sql("select start_at from mailbox where organisation = ? and name = ?")
                        .params(organisation, mailbox)
                        .query((row, n) -> row.getTimestamp(1).toInstant())
                        .single();
    }

    /** The UIDs of a listing that must be taken in, oldest first. */
    @Transactional
    public List<Long> unknown(String organisation, String mailbox, long uidValidity, List<ListedMail> listing) {
        Instant start = start(organisation, mailbox);
        Set<Long> seen = known(organisation, mailbox, uidValidity);
        Set<Long> again = toFetchAgain(organisation, mailbox, uidValidity);
        return listing.stream()
                .filter(mail -> !seen.contains(mail.uid()) || again.contains(mail.uid()))
                .filter(mail -> !mail.internalDate().isBefore(start) || again.contains(mail.uid()))
                .sorted(Comparator.comparing(ListedMail::internalDate).thenComparing(ListedMail::uid))
                .map(ListedMail::uid)
                .toList();
    }

    /**
     * The UIDs that may go to the processed folder: their bytes are committed, and they are not the ordinary team's.
     * Empty for {@code leave: in place} and in shadow.
     */
    @Transactional(readOnly = true)
    public List<Long> toMove(String organisation, String mailbox, long uidValidity) {
        Mailbox box = mailbox(organisation, mailbox);
        if (box.moveTo() == null || box.shadow()) {
            return List.of();
        }
        boolean othersToo = box.opens() == DossierOpening.PERSON_DECIDES;
        return jdbc.sql("select uid from received_message where organisation = ? and place = ? and uid_validity = ?"
                        + " and moved_at is null and raw_is_whole"
                        + (othersToo ? " and outcome in ('entered', 'joined')" : ""))
                .params(organisation, box.place(), uidValidity)
                .query(Long.class)
                .list();
    }

    /** These were moved, or were gone when we came to move them. */
    @Transactional
    public void moved(String organisation, String mailbox, long uidValidity, List<Long> uids) {
        jdbc.sql("update received_message set moved_at = ? where organisation = ? and place = ?"
                        + " and uid_validity = ? and uid = any(?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        organisation,
                        mailbox(organisation, mailbox).place(),
                        uidValidity,
                        uids.toArray(Long[]::new))
                .update();
    }

    /** The mailbox was listed without an error. */
    @Transactional
    public void listed(String organisation, String mailbox) {
        jdbc.sql("update mailbox set listed_at = now() where organisation = ? and name = ?")
                .params(organisation, mailbox)
                .update();
    }

    /** Time since the last successful listing, by {@code organisation/mailbox}; never listed: since it was first seen. */
    @Transactional(readOnly = true)
    public Map<String, Duration> ages() {
        Map<String, Duration> ages = new HashMap<>();
        jdbc.sql("select organisation || '/' || name as box,"
                        + " extract(epoch from now() - coalesce(listed_at, start_at))::bigint as age from mailbox")
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> ages.put(row.getString("box"), Duration.ofSeconds(row.getLong("age"))));
        return ages;
    }

    /** A UID is in the ledger now. */
    void add(String organisation, String mailbox, long uidValidity, long uid) {
        known(organisation, mailbox, uidValidity).add(uid);
    }

    /** What was read once is read again: rows may have gone meanwhile. */
    void forget(Mailbox box, long uidValidity) {
        known.remove(key(box, uidValidity));
    }

    /** All UIDs of the watched folder that have a row, now. */
    List<Long> rows(Mailbox box, long uidValidity) {
        return jdbc.sql("select uid from " + table(box) + " where organisation = ? and place = ? and uid_validity = ?")
                .params(box.organisation(), box.place(), uidValidity)
                .query(Long.class)
                .list();
    }

    private Set<Long> known(String organisation, String mailbox, long uidValidity) {
        Mailbox box = mailbox(organisation, mailbox);
        return known.computeIfAbsent(key(box, uidValidity), key -> {
            Set<Long> uids = ConcurrentHashMap.newKeySet();
            uids.addAll(rows(box, uidValidity));
            return uids;
        });
    }

    private static String key(Mailbox box, long uidValidity) {
        return table(box) + " " + box.organisation() + "/" + box.place() + ":" + uidValidity;
    }

    private static String table(Mailbox box) {
        return box.shadow() ? "shadow_reading" : "received_message";
    }

    /** Asked at every look: whoever had it fetched again did so in another process. */
    private Set<Long> toFetchAgain(String organisation, String mailbox, long uidValidity) {
        return Set.copyOf(jdbc.sql("select uid from received_message"
                        + " where organisation = ? and place = ? and uid_validity = ? and refetch")
                .params(organisation, mailbox(organisation, mailbox).place(), uidValidity)
                .query(Long.class)
                .list());
    }

    private Mailbox mailbox(String organisation, String mailbox) {
        return organisations.called(organisation).mailbox(mailbox).orElseThrow();
    }
}
