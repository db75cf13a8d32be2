package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.Fact;
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
              values (:dossier, :seq, :type, :at, :now, :actor, :details::jsonb, :content::jsonb)),
            cover as (
              update dossier set last_seq = :seq, version = version + 1, stage = :stage, state = :state
               where id = :dossier),
            promised as (
              insert into promise (dossier, promise, strength, from_at, due_at, last_day, bound, state, state_at, trace)
              select :dossier, p.* from jsonb_to_recordset(:promises::jsonb) as p
                (promise text, strength text, from_at timestamptz, due_at timestamptz, last_day date,
                 bound text, state text, state_at timestamptz, trace text)
              on conflict (dossier, promise) do update set
                due_at = excluded.due_at, last_day = excluded.last_day, bound = excluded.bound,
                state = excluded.state, state_at = excluded.state_at, trace = excluded.trace
              where (promise.due_at, promise.state) is distinct from (excluded.due_at, excluded.state)),
            owed as (
              insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
              select :organisation, :dossier, :now, o.* from jsonb_to_recordset(:owed::jsonb) as o
                (kind text, what text, ordinal int, due_at timestamptz, why text)
              on conflict do nothing)
            insert into outbox (organisation, dossier, seq, target, made_at)
            select :organisation, :dossier, :seq, 'handler', :now where :told
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
        var now = clock.instant();
        List<Fact> facts = new ArrayList<>(dossiers.bareFacts(locked.id()));
        facts.add(fact.fact());
        Consequences follow = Consequences.of(rulebook.of(locked), facts, now);
        jdbc.sql(APPEND)
                .param("dossier", locked.id())
                .param("organisation", locked.organisation())
                .param("seq", facts.size())
                .param("type", fact.type())
                .param("at", fact.at().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", fact.actor())
                .param("details", rows.write(fact.details()))
                .param("content", rows.write(fact.content()))
                .param("stage", follow.stage())
                .param("state", follow.state())
                .param("promises", rows.write(follow.promises()))
                .param("owed", rows.write(follow.owed()))
                .param("told", tellHandler)
                .update();
        if (tellHandler) {
            events.publishEvent(new FactRecorded());
        }
        return facts.size();
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
