package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.ProcedureRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which procedure applies: today's for a new dossier, that of its day for one that exists. */
@Component
final class Rulebook {

    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Map<String, DossierRules> current = new ConcurrentHashMap<>();
    private final Map<Long, DossierRules> byRevision = new ConcurrentHashMap<>();

    Rulebook(Organisations organisations, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
        // committed apart, so that a registration that fails does not leave us with the id of a row that never was
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    DossierRules current(String organisation) {
        return current.computeIfAbsent(organisation, name -> {
            Organisation ours = organisations.named(name).orElseThrow();
            return new DossierRules(revision(ours), ours.procedure(), ours);
        });
    }

    DossierRules of(Dossier dossier) {
        DossierRules today = current(dossier.organisation());
        return dossier.procedureRevision() == today.revision()
                ? today
                : byRevision.computeIfAbsent(dossier.procedureRevision(), id -> stored(id, today.organisation()));
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
        Long id = apart.execute(status -> jdbc.sql(
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
                .single());
        return java.util.Objects.requireNonNull(id);
    }
}
