package org.gehoor.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.filing.Filed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first page of a dossier, written in one statement.
 *
 * <p>The number counter is locked last, just before it, so that registrations of one organisation wait for each other
 * no longer than one statement and a commit.
 */
@Component
final class FirstPage {

    private static final String NEXT =
            """
            insert into dossier_counter (organisation, year, last) values (?, ?, 1)
            on conflict (organisation, year) do update set last = dossier_counter.last + 1 returning last
            """;

    private static final String WRITE =
            """
            with d as (
              insert into dossier (organisation, number, received_at, registered_at, channel, mailbox, language, subject,
                                   confidentiality, procedure_revision, stage, state, last_seq,
                                   text_hash)
              values (:organisation, :number, :received_at, :now, :channel, :mailbox, :language, :subject,
                      :confidentiality, :revision, :stage, :state, 1, :text_hash)
              returning id, organisation),
            complainant as (
              insert into party (dossier, role, name, address, address_key)
              select id, 'complainant', :name, :address, :address_key from d),
            reference as (
              insert into dossier_reference (organisation, reference, dossier, direction, address_key)
              select organisation, r.reference, id, 'in', case when r.n = 1 then cast(:address_key as text) end
                from d, jsonb_array_elements_text(:references::jsonb) with ordinality as r (reference, n) order by r.n),
            fact as (
              insert into dossier_event (dossier, seq, type, at, recorded_at, actor, details, content)
              select id, 1, :type, :at, :now, :actor, :details::jsonb, :content::jsonb from d),
            promised as (
              insert into promise
                (dossier, promise, round, strength, from_at, due_at, last_day, bound, state, state_at, trace)
              select d.id, p.* from d, jsonb_to_recordset(:promises::jsonb) as p
                (promise text, round int, strength text, from_at timestamptz, due_at timestamptz, last_day date,
                 bound text, state text, state_at timestamptz, trace text)),
            owed as (
              insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
              select d.organisation, d.id, :now, o.* from d, jsonb_to_recordset(:owed::jsonb) as o
                (kind text, what text, ordinal int, due_at timestamptz, why text)
              on conflict do nothing),
            told as (
              insert into outbox (organisation, dossier, seq, target, made_at)
              select d.organisation, d.id, 1, t.target, :now
                from d, jsonb_array_elements_text(:targets::jsonb) as t (target))
            select id from d
            """;

    private final JdbcClient jdbc;
    private final FactRow rows;

    FirstPage(JdbcClient jdbc, FactRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Registration write(Complaint complaint, DossierRules rules, Instant now) {
        NewFact registered = registered(complaint, now);
        Consequences follow = Consequences.of(rules, List.of(registered.fact()), now);
        var statement = jdbc.sql(WRITE)
                .param("organisation", complaint.organisation())
                .param("received_at", complaint.receivedAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("channel", complaint.channel().key())
                .param("mailbox", complaint.mailbox())
                .param("language", complaint.language())
                .param("subject", complaint.subject())
                .param("confidentiality", isConfidential(complaint, rules) ? "restricted" : "normal")
                .param("text_hash", Lookalikes.print(complaint.text()))
                .param("revision", rules.revision())
                .param("stage", follow.stage())
                .param("state", follow.state())
                .param("name", complaint.complainant().name())
                .param("address", complaint.complainant().address())
                .param("address_key", Party.key(complaint.complainant().address()))
                .param("references", rows.write(complaint.references()))
                .param("type", registered.type())
                .param("at", registered.at().atOffset(ZoneOffset.UTC))
                .param("actor", registered.actor())
                .param("details", rows.write(registered.details()))
                .param("content", rows.write(registered.content()))
                .param("promises", rows.write(follow.promises()))
                .param("owed", rows.write(follow.owedAndNext()))
                .param(
                        "targets",
                        rows.write(FactLine.targets(true, rules.organisation().announces())));
        String number = nextNumber(rules.organisation(), now);
        long id = statement.param("number", number).query(Long.class).single();
        return new Registration(id, number);
    }

    private String nextNumber(Organisation organisation, Instant now) {
        int year = now.atZone(organisation.zone()).getYear();
        long sequence = jdbc.sql(NEXT)
                .params(organisation.name(), year)
                .query(Long.class)
                .single();
        return organisation.numberPattern().format(year, sequence);
    }

    /** From the first moment where the complainant chose so, if the procedure gives the choice. */
    private static boolean isConfidential(Complaint complaint, DossierRules rules) {
        return rules.confidential()
                || rules.procedure().confidentiality().choiceAtRegistration()
                        && "yes".equals(complaint.fields().get("confidential"));
    }

    private static NewFact registered(Complaint complaint, Instant now) {
        Fact fact = Fact.registered(
                now,
                complaint.receivedAt(),
                complaint.channel().key(),
                complaint.channel().written() ? Filed.WRITTEN : Filed.ORAL);
        Map<String, String> details = new TreeMap<>(fact.details());
        if (complaint.withheld() != null) {
            details.put(Consequences.WITHHELD, complaint.withheld());
        }
        if (complaint.passedOn() != null && complaint.passedOn().claimedAt() != null) {
            details.put("claimed_received_at", complaint.passedOn().claimedAt().toString());
        }
        return new NewFact(fact.type(), now, details, Content.of(complaint));
    }
}
