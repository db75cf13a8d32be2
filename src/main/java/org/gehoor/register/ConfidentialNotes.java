package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mediator's own notes. They are no facts: no event, assignment, letter, form, export or analysis has them, because none of
 * these reads this table.
 */
@Component
public class ConfidentialNotes {

    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final AccessLog log;
    private final Clock clock;

    ConfidentialNotes(JdbcClient jdbc, Rulebook rulebook, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.log = log;
        this.clock = clock;
    }

    /** Those that this person may read, oldest first; each reading is written down first. */
    @Transactional
    public List<ConfidentialNote> readBy(Actor actor, Dossier dossier) {
        DossierRules rules = rulebook.of(dossier);
        Authority authority = new Authority(rules.procedure(), rules.organisation(), dossier);
        List<ConfidentialNote> notes = jdbc
                .sql("select id, at, by_whom, stage, note from confidential_note where dossier = ? order by at, id")
                .param(dossier.id())
                .query((row, n) -> new ConfidentialNote(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_whom"),
                        row.getString("stage"),
                        row.getString("note")))
                .list()
                .stream()
                .filter(note -> authority.keepers(note.stage()).stream().anyMatch(actor::plays))
                .toList();
        notes.forEach(
                note -> log.read(dossier.organisation(), actor.name(), "note", Long.toString(note.id()), dossier.id()));
        return notes;
    }

    /** Keeps one; the dossier is locked, and stays as it is. */
    void keep(Dossier locked, Order order, Actor actor) {
        Instant now = clock.instant();
        jdbc.sql("insert into confidential_note (dossier, at, recorded_at, by_whom, stage, note)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(locked.id())
                .param(order.moment("happened_at").orElse(now).atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(Storable.text(actor.name()))
                .param(locked.stage())
                .param(Storable.text(order.words().getOrDefault("note", "")))
                .update();
    }
}
