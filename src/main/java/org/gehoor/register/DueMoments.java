package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one to-do list: everything the hub owes, also what is due now, also what waits for a person. */
@Component
public class DueMoments {

    static final String COLUMNS = "id, organisation, dossier, received_message, kind, what, ordinal, due_at, why";

    /** Looked at before, and again something to look at. */
    private static final String REOPEN =
            """
            on conflict (dossier, received_message, kind, what, ordinal) do update
               set done_at = null, done_because = null, due_at = excluded.due_at, why = excluded.why,
                   made_at = excluded.made_at, remind_at = null
             where due_moment.done_at is not null
            """;

    static final RowMapper<DueMoment> ROW = (row, n) -> new DueMoment(
            row.getLong("id"),
            row.getString("organisation"),
            row.getObject("dossier", Long.class),
            row.getObject("received_message", Long.class),
            DueKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("what"),
            row.getInt("ordinal"),
            row.getTimestamp("due_at").toInstant(),
            row.getString("why"));

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Rulebook rulebook;
    private final Lease lease;
    private final Clock clock;

    DueMoments(JdbcClient jdbc, Dossiers dossiers, Rulebook rulebook, Lease lease, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.rulebook = rulebook;
        this.lease = lease;
        this.clock = clock;
    }

    /** Takes what is due by now, oldest first; each is ours for a {@link Lease}. */
    @Transactional
    public List<Long> claim(DueKind kind, int limit) {
        return jdbc.sql(
                        """
                        update due_moment set claimed_until = now() + ? * interval '1 millisecond'
                         where id in (select id from due_moment
                                       where done_at is null and kind = ? and due_at <= ?
                                         and (claimed_until is null or claimed_until < now())
                                       order by due_at, id limit ? for update skip locked)
                        returning id
                        """)
                .params(lease.millis(), kind.key(), clock.instant().atOffset(ZoneOffset.UTC), limit)
                .query(Long.class)
                .list();
    }

    /** Locks the dossier, then looks again: empty when it was done or cancelled meanwhile, or belongs to no dossier. */
    @Transactional
    public Optional<OpenMoment> lockOpen(long id) {
        return dossiers.lockForDue(id).flatMap(locked -> find(id).map(due -> new OpenMoment(due, locked)));
    }

    /** It was done. */
    @Transactional
    public void done(long id, String because) {
        jdbc.sql("update due_moment set done_at = ?, done_because = ?, content = null where id = ? and done_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), because, id)
                .update();
    }

    /** It must wait: still owed, and the reason stays with it. */
    @Transactional
    public void delay(long id, Instant until, String why) {
        jdbc.sql("update due_moment set due_at = ?, why = ?, claimed_until = null where id = ? and done_at is null")
                .params(until.atOffset(ZoneOffset.UTC), why, id)
                .update();
    }

    /** Letters that waited for this reason are due now. */
    @Transactional
    public void waitNoLonger(String why) {
        jdbc.sql(
                        "update due_moment set due_at = least(due_at, ?) where done_at is null and kind = 'letter' and why = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), why)
                .update();
    }

    /** Writes down something owed; the same thing twice is owed once. */
    @Transactional
    public void owe(
            String organisation,
            @Nullable Long dossier,
            @Nullable Long receivedMessage,
            DueKind kind,
            String what,
            int ordinal,
            Instant dueAt,
            String why) {
        write(organisation, dossier, receivedMessage, kind, what, ordinal, dueAt, why, "on conflict do nothing");
    }

    private void write(
            String organisation,
            @Nullable Long dossier,
            @Nullable Long receivedMessage,
            DueKind kind,
            String what,
            int ordinal,
            Instant dueAt,
            String why,
            String again) {
        jdbc.sql("insert into due_moment (organisation, dossier, received_message, kind, what, ordinal, due_at, why,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) " + again)
                .param(organisation)
                .param(dossier)
                .param(receivedMessage)
                .param(kind.key())
                .param(what)
                .param(ordinal)
                .param(dueAt.atOffset(ZoneOffset.UTC))
                .param(why)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A person must look, within one working day; then it is the coordinator's. */
    @Transactional
    public void oweALook(
            String organisation, @Nullable Long dossier, @Nullable Long receivedMessage, String what, String why) {
        look(organisation, dossier, receivedMessage, what, 1, why);
    }

    /** Likewise in a dossier, of the how-manieth letter of its kind. */
    @Transactional
    public void oweALook(String organisation, @Nullable Long dossier, String what, int ordinal, String why) {
        look(organisation, dossier, null, what, ordinal, why);
    }

    private void look(
            String organisation,
            @Nullable Long dossier,
            @Nullable Long receivedMessage,
            String what,
            int ordinal,
            String why) {
        Instant until = rulebook.patienceEnds(organisation, clock.instant());
        write(organisation, dossier, receivedMessage, DueKind.PERSON, what, ordinal, until, why, REOPEN);
    }

    /** What waits for a person, soonest first; at most 1,000. */
    @Transactional(readOnly = true)
    public List<DueMoment> waitingForAPerson(@Nullable String organisation) {
        return jdbc.sql("select " + COLUMNS + " from due_moment where done_at is null and kind = 'person'"
                        + " and (cast(:organisation as text) is null or organisation = :organisation)"
                        + " order by due_at, id limit 1000")
                .param("organisation", organisation)
                .query(ROW)
                .list();
    }

    /** Somebody has looked, and done what was needed outside the hub. */
    @Transactional
    public Looked looked(long id, String by) {
        int done = jdbc.sql("update due_moment set done_at = ?, done_because = ? where id = ? and kind = 'person'"
                        + " and dossier is not null and done_at is null and what not like ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), "looked at by " + Storable.text(by), id)
                .param(SentOutside.toPrint("%"))
                .update();
        boolean waits = done == 0 && find(id).filter(SentOutside::isToPrint).isPresent();
        return done == 1 ? Looked.DONE : waits ? Looked.LETTER_TO_POST : Looked.NOBODY_WAITS;
    }

    /** What was owed for a message without dossier is settled, because it was judged or replayed. */
    @Transactional
    public void settleFor(long receivedMessage, String because) {
        // a receipt that is owed goes out all the same
        jdbc.sql("update due_moment set done_at = ?, done_because = ?"
                        + " where received_message = ? and kind = 'person' and done_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), because, receivedMessage)
                .update();
    }

    /** Another message waits in the place of one that waited, and no longer than that one would have. */
    @Transactional
    public void handOver(long from, long to, String because) {
        jdbc.sql("update due_moment later set due_at = least(later.due_at, earlier.due_at) from due_moment earlier"
                        + " where later.received_message = ? and later.kind = 'person' and later.done_at is null"
                        + " and earlier.received_message = ? and earlier.kind = 'person' and earlier.done_at is null")
                .params(to, from)
                .update();
        settleFor(from, because);
    }

    /** What a person was asked to look at in a dossier, or at a message without one, has been mended without them. */
    @Transactional
    public void lookIsNotNeeded(@Nullable Long dossier, @Nullable Long receivedMessage, String what, String because) {
        jdbc.sql("update due_moment set done_at = ?, done_because = ?"
                        + (dossier == null ? " where dossier is null and received_message = ?" : " where dossier = ?")
                        + " and kind = 'person' and what = ? and done_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        because,
                        dossier == null ? receivedMessage : dossier,
                        what)
                .update();
    }

    /** A person says that they sent a letter themselves: the task that asked for it, the oldest where there are several, is done. */
    @Transactional
    public void sentByAPerson(long dossier, List<String> tasks, String because) {
        jdbc.sql("update due_moment set done_at = :now, done_because = :because where id ="
                        + " (select id from due_moment where dossier = :dossier and kind = 'person' and done_at is null"
                        + " and what in (:tasks) order by ordinal, id limit 1)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("because", because)
                .param("dossier", dossier)
                .param("tasks", tasks)
                .update();
    }

    private Optional<DueMoment> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from due_moment where id = ? and done_at is null")
                .param(id)
                .query(ROW)
                .optional();
    }
}
