package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.OwedKind;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All dossiers: finding one, locking one, leafing through one. Changing one is the {@link Register}'s. */
@Component
public class Dossiers {

    private final JdbcClient jdbc;
    private final FactRow facts;
    private final Rulebook rulebook;
    private final Clock clock;

    Dossiers(JdbcClient jdbc, FactRow facts, Rulebook rulebook, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The procedure of its day: a later edition changes nothing for a dossier that exists. */
    public Procedure procedure(Dossier dossier) {
        return rulebook.of(dossier).procedure();
    }

    /** Whether somebody may read it, and add to it. */
    public boolean isOpenTo(Actor actor, Dossier dossier) {
        DossierRules rules = rulebook.of(dossier);
        return new Authority(rules.procedure(), rules.organisation(), dossier).mayRead(actor);
    }

    /** How it stands now, worked out from its facts. */
    @Transactional(readOnly = true)
    public Standing standing(Dossier dossier) {
        return rulebook.of(dossier).standing(bareFacts(dossier.id()), clock.instant());
    }

    /** How it will stand once this letter has gone out: what the letter itself may tell of the time after it. */
    @Transactional(readOnly = true)
    public Standing standingOnceSent(Dossier dossier, String message) {
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>(bareFacts(dossier.id()));
        facts.add(Fact.of(FactType.MESSAGE_SENT, message, now));
        return rulebook.of(dossier).standing(facts, now);
    }

    /** The stage in which it was right after that fact; later ones may have led further. */
    @Transactional(readOnly = true)
    public String stageAfter(Dossier dossier, int seq) {
        return seq >= dossier.lastSeq()
                ? dossier.stage()
                : rulebook.of(dossier)
                        .standing(bareFacts(dossier.id()).subList(0, seq), clock.instant())
                        .stage();
    }

    /** Whether a letter that was written is still owed as the dossier stands now; asked again just before it is sent. */
    @Transactional(readOnly = true)
    public boolean isStillOwed(long dossier, String letter, int ordinal) {
        return find(dossier).map(this::standing).stream()
                .flatMap(standing -> standing.owed().stream())
                .filter(owed -> !owed.dueAt().isAfter(clock.instant()))
                .anyMatch(owed ->
                        owed.kind() == OwedKind.LETTER && owed.what().equals(letter) && owed.ordinal() == ordinal);
    }

    /** The history as the procedure sees it: without the words of people, which may be many. */
    List<Fact> bareFacts(long dossier) {
        return jdbc
                .sql("select seq, type, at, actor, details, null as content from dossier_event"
                        + " where dossier = ? order by seq")
                .param(dossier)
                .query(facts)
                .list()
                .stream()
                .map(RecordedFact::fact)
                .toList();
    }

    /**
     * Locks a dossier until the transaction ends: every change begins here.
     *
     * @throws java.util.NoSuchElementException when there is no such dossier
     */
    @Transactional
    public Dossier lock(long id) {
        return locked("?", id).orElseThrow();
    }

    /** The one that goes on for it, when it was merged into another; else itself. */
    @Transactional(readOnly = true)
    public Dossier leading(Dossier dossier) {
        return jdbc.sql("select merged_into from dossier where id = ? and merged_into is not null")
                .param(dossier.id())
                .query(Long.class)
                .optional()
                .flatMap(this::find)
                .map(this::leading)
                .orElse(dossier);
    }

    /** Locks the dossier that goes on for this one, when it was merged into another; else this one. */
    Dossier lockLeading(long id) {
        return jdbc.sql("select merged_into from dossier where id = ? and merged_into is not null")
                .param(id)
                .query(Long.class)
                .optional()
                .map(this::lockLeading)
                .orElseGet(() -> lock(id));
    }

    /** Locks the dossier of something owed; empty when it is owed no more, or to no dossier. */
    Optional<Dossier> lockForDue(long dueMoment) {
        return locked("(select dossier from due_moment where id = ? and done_at is null)", dueMoment);
    }

    /** Whoever had to wait for the lock gets the row as it is now, not as it was when he began to wait. */
    private Optional<Dossier> locked(String which, long key) {
        return jdbc.sql(DossierRow.COVER + " where d.id = " + which + " for no key update of d")
                .param(key)
                .query(DossierRow::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(long id) {
        return jdbc.sql(DossierRow.COVER + " where d.id = ?")
                .param(id)
                .query(DossierRow::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> numbered(String organisation, String number) {
        return jdbc.sql(DossierRow.COVER + " where d.organisation = ? and d.number = ?")
                .params(organisation, number)
                .query(DossierRow::map)
                .optional();
    }

    /** The whole history, oldest first. */
    @Transactional(readOnly = true)
    public List<RecordedFact> facts(long dossier) {
        return jdbc.sql("select * from dossier_event where dossier = ? order by seq")
                .param(dossier)
                .query(facts)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RecordedFact> fact(long dossier, int seq) {
        return jdbc.sql("select * from dossier_event where dossier = ? and seq = ?")
                .params(dossier, seq)
                .query(facts)
                .optional();
    }

    /** A fact with the dossier that it is in. */
    @Transactional(readOnly = true)
    public Optional<Page> page(long dossier, int seq) {
        return jdbc.sql(DossierRow.COVER_AND_FACT + " where d.id = ? and e.seq = ?")
                .params(dossier, seq)
                .query((row, n) -> new Page(DossierRow.map(row, n), facts.mapRow(row, n)))
                .optional();
    }

    /** One fact, and the cover of its dossier. */
    public record Page(Dossier dossier, RecordedFact fact) {}

    @Transactional(readOnly = true)
    public List<DatedPromise> promises(long dossier) {
        return jdbc.sql("select promise, strength, due_at, last_day, bound, state from promise"
                        + " where dossier = ? order by due_at, promise")
                .param(dossier)
                .query(DatedPromise.class)
                .list();
    }

    /** Message-IDs of the complainant's side, oldest first: what an answer refers to. */
    @Transactional(readOnly = true)
    public List<String> theirReferences(long dossier) {
        return jdbc.sql("select reference from dossier_reference where dossier = ? and direction = 'in' order by id")
                .param(dossier)
                .query(String.class)
                .list();
    }

    /**
     * Letters of an organisation that these names belong to.
     *
     * @param names Message-IDs with their angle brackets, bounce addresses in small letters
     */
    @Transactional(readOnly = true)
    public List<LetterTo> lettersNamed(String organisation, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct reference as name, dossier, address_key from dossier_reference"
                        + " where organisation = :organisation and direction = 'out' and reference in (:names)")
                .param("organisation", organisation)
                .param("names", names)
                .query(LetterTo.class)
                .list();
    }
}
