package org.gehoor.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.ProcedureRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which procedure applies: today's for a new dossier, that of its day for one that exists.
 *
 * <p>Today's revisions are written down at start, before anything is registered.
 */
@Component
final class Rulebook implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final RevisionsInUse inUse;
    private final Clock clock;
    private final Map<String, DossierRules> current = new ConcurrentHashMap<>();
    private final Map<Long, DossierRules> byRevision = new ConcurrentHashMap<>();

    Rulebook(Organisations organisations, JdbcClient jdbc, RevisionsInUse inUse, Clock clock) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.inUse = inUse;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Organisation ours : organisations.all()) {
            current.put(ours.name(), new DossierRules(revision(ours), ours.procedure(), ours));
        }
        Map<String, Long> today = new HashMap<>();
        current.forEach((organisation, rules) -> today.put(organisation, rules.revision()));
        inUse.lines(today).forEach(LOG::info);
    }

    DossierRules current(String organisation) {
        return Objects.requireNonNull(
                current.get(organisations.called(organisation).name()));
    }

    /** When a person must have looked: in the organisation's calendar, or where that can't be reckoned, a day on. */
    Instant patienceEnds(String organisation, Instant from) {
        return reckoned(from, () -> current(organisation).patienceEnds(from));
    }

    /** The same hour of the next working day. */
    Instant nextWorkingDay(String organisation, Instant from) {
        return reckoned(from, () -> current(organisation).nextWorkingDay(from));
    }

    private static Instant reckoned(Instant from, Supplier<Instant> inItsCalendar) {
        try {
            return inItsCalendar.get();
        } catch (IllegalStateException noCalendar) {
            return from.plus(Duration.ofDays(1));
        }
    }

    DossierRules of(Dossier dossier) {
        return of(dossier.organisation(), dossier.procedureRevision());
    }

    DossierRules of(String organisation, long revision) {
        DossierRules today = current(organisation);
        return revision == today.revision()
                ? today
                : byRevision.computeIfAbsent(revision, id -> stored(id, today.organisation()));
    }

    private DossierRules stored(long revision, Organisation organisation) {
        String source = jdbc.sql("select source from procedure_revision where id = ?")
                .param(revision)
                .query(String.class)
                .single();
        return new DossierRules(revision, ProcedureRevision.of(source).read(), organisation);
    }

    private long revision(Organisation organisation) {
        ProcedureRevision revision = organisation.procedureRevision();
        return jdbc.sql(
                        """
                        insert into procedure_revision (organisation, procedure, version, sha256, source, first_used_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (organisation, sha256) do update set sha256 = excluded.sha256 returning id
                        """)
                .param(organisation.name())
                .param(organisation.procedure().id())
                .param(organisation.procedure().version())
                .param(revision.sha256())
                .param(revision.text())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
