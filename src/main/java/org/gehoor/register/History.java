package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes facts behind the last one, and brings up to date what follows from them. The dossier is locked already. */
@Component
final class History {

    private static final String APPEND =
            """
            with fact as (
              insert into dossier_event (dossier, seq, type, at, recorded_at, actor, details, content)
              select :dossier, f.seq, f.type, f.at, :now, f.actor, f.details, f.content
                from jsonb_to_recordset(:facts::jsonb) as f
                  (seq int, type text, at timestamptz, actor text, details jsonb, content jsonb)),
            told as (
              insert into outbox (organisation, dossier, seq, target, made_at)
              select :organisation, :dossier, f.seq, t.target, :now
                from jsonb_to_recordset(:facts::jsonb) as f (seq int, targets jsonb),
                     jsonb_array_elements_text(f.targets) as t (target)
               order by f.seq),
            cover as (
              update dossier set last_seq = :seq, version = version + 1, stage = :stage, state = :state
               where id = :dossier),
            promised as (
              insert into promise
                (dossier, promise, round, strength, from_at, due_at, last_day, bound, state, state_at, trace)
              select :dossier, p.* from jsonb_to_recordset(:promises::jsonb) as p
                (promise text, round int, strength text, from_at timestamptz, due_at timestamptz, last_day date,
                 bound text, state text, state_at timestamptz, trace text)
              on conflict (dossier, promise, round) do update set
                due_at = excluded.due_at, last_day = excluded.last_day, bound = excluded.bound,
                state = excluded.state, state_at = excluded.state_at, trace = excluded.trace
              where (promise.due_at, promise.state) is distinct from (excluded.due_at, excluded.state)),
            owed as (
              insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
              select :organisation, :dossier, :now, o.* from jsonb_to_recordset(:owed::jsonb) as o
                (kind text, what text, ordinal int, due_at timestamptz, why text)
              on conflict do nothing),
            owed_no_more as (
              update due_moment set done_at = :now, done_because = 'no longer owed'
               where dossier = :dossier and kind = 'letter' and done_at is null
                 and not exists (select from jsonb_to_recordset(:owed::jsonb) as o (what text, ordinal int)
                                  where o.what = due_moment.what and o.ordinal = due_moment.ordinal)),
            settled as (
              update due_moment set done_at = :now, done_because = 'settled by what was done'
               where dossier = :dossier and kind = 'person' and done_at is null and what in (:looks_of_procedures)
                 and not exists (select from jsonb_to_recordset(:looks::jsonb) as o (what text, ordinal int)
                                  where o.what = due_moment.what and o.ordinal = due_moment.ordinal)),
            runs_no_more as (
              update promise set state = 'lapsed', state_at = :now
               where dossier = :dossier and state in ('open', 'paused')
                 and not exists (select from jsonb_to_recordset(:promises::jsonb) as p (promise text, round int)
                                  where p.promise = promise.promise and p.round = promise.round)),
            clock_stops as (
              update due_moment set done_at = :now, done_because = :why
               where dossier = :dossier and kind = 'clock' and done_at is null and cast(:next as timestamptz) is null)
            insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
            select :organisation, :dossier, :now, 'clock', 'next', 1, :next, :why
             where cast(:next as timestamptz) is not null
            on conflict (dossier, received_message, kind, what, ordinal) do update
               set due_at = excluded.due_at, why = excluded.why, done_at = null, done_because = null, claimed_until = null
             where (due_moment.due_at, due_moment.why, due_moment.done_at) is distinct from
                   (excluded.due_at, excluded.why, null)
            """;

    private final JdbcClient jdbc;
    private final FactRow rows;
    private final Dossiers dossiers;
    private final Rulebook rulebook;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    History(
            JdbcClient jdbc,
            FactRow rows,
            Dossiers dossiers,
            Rulebook rulebook,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dossiers = dossiers;
        this.rulebook = rulebook;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Appends one fact.
     *
     * @param tellHandler whether it also goes to the handler's queue
     * @return its sequence
     */
    int append(Dossier locked, NewFact fact, boolean tellHandler) {
        return append(locked, List.of(fact), tellHandler);
    }

    /**
     * Appends facts that belong together; when they lead into another stage, that is a fact behind them, for the queue that
     * has the dossier from now on.
     *
     * @return the sequence of the first
     */
    int append(Dossier locked, List<NewFact> added, boolean tellHandler) {
        Instant now = clock.instant();
        DossierRules rules = rulebook.of(locked);
        boolean announced = rules.organisation().announces();
        List<Fact> facts = new ArrayList<>(dossiers.bareFacts(locked.id()));
        int first = facts.size() + 1;
        List<FactLine> lines = new ArrayList<>();
        for (NewFact fact : added) {
            facts.add(fact.fact());
            lines.add(FactLine.of(facts.size(), fact, tellHandler, announced));
        }
        Consequences follow = Consequences.of(rules, facts, now);
        NewFact last = added.get(added.size() - 1);
        if (!follow.stage().equals(locked.stage()) || last.fact().is(FactType.REOPENED)) {
            NewFact entered = new NewFact(FactType.STAGE_ENTERED.about(follow.stage()), last.at(), Map.of(), null);
            facts.add(entered.fact());
            lines.add(FactLine.of(facts.size(), entered, true, announced));
        }
        write(locked, lines, facts.size(), follow, now);
        return first;
    }

    /** Brings up to date what follows from the facts by now, without a new one. */
    void turnClock(Dossier locked) {
        Instant now = clock.instant();
        Consequences follow = Consequences.of(rulebook.of(locked), dossiers.bareFacts(locked.id()), now);
        write(locked, List.of(), locked.lastSeq(), follow, now);
    }

    private void write(Dossier locked, List<FactLine> lines, int lastSeq, Consequences follow, Instant now) {
        jdbc.sql(APPEND)
                .param("dossier", locked.id())
                .param("organisation", locked.organisation())
                .param("seq", lastSeq)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("facts", rows.write(lines))
                .param("stage", follow.stage())
                .param("state", follow.state())
                .param("promises", rows.write(follow.promises()))
                .param("owed", rows.write(follow.owed()))
                .param("looks", rows.write(follow.looks()))
                .param("looks_of_procedures", Owed.LOOKS)
                .param("next", follow.next() == null ? null : follow.next().atOffset(ZoneOffset.UTC))
                .param("why", follow.why())
                .update();
        if (!lines.isEmpty()) {
            events.publishEvent(new FactRecorded());
        }
        if (!follow.owed().isEmpty()) {
            events.publishEvent(new LetterOwed());
        }
    }

    /** Notes Message-IDs by which the dossier will be recognised. */
    void refer(Dossier locked, String direction, List<String> references, @Nullable String address) {
        jdbc.sql(
                        """
                        insert into dossier_reference (organisation, reference, dossier, direction, address_key)
                        select ?, r, ?, ?, ? from jsonb_array_elements_text(?::jsonb) as r
                        """)
                .param(locked.organisation())
                .param(locked.id())
                .param(direction)
                .param(Party.key(address))
                .param(rows.write(references))
                .update();
    }
}
