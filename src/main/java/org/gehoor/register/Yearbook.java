package org.gehoor.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.analysis.Analyst;
import org.gehoor.register.analysis.Cover;
import org.gehoor.register.analysis.Period;
import org.gehoor.register.analysis.RegisterCount;
import org.gehoor.register.analysis.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The yearly analysis of an organisation's complaints: the year is local, and a complaint is of the year in which it came in. */
@Component
public class Yearbook {

    /** The words of complaints and the lists of their files stay where they are: nothing of them is counted. */
    private static final String DOSSIERS =
            """
            select d.id, d.number, d.received_at, d.channel, d.confidentiality, d.state, d.procedure_revision,
                   e.seq, e.type, e.at, e.actor, e.details,
                   case when jsonb_typeof(e.content) = 'object'
                        then e.content - '{text,subject,attachments}'::text[] end as content
              from dossier d left join dossier_event e on e.dossier = d.id
             where d.organisation = ? and d.received_at < ?
             order by d.id, e.seq
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate stream;
    private final FactRow facts;
    private final Rulebook rulebook;
    private final Organisations organisations;
    private final Clock clock;

    Yearbook(
            JdbcClient jdbc,
            DataSource data,
            FactRow facts,
            Rulebook rulebook,
            Organisations organisations,
            Clock clock) {
        this.jdbc = jdbc;
        this.stream = new JdbcTemplate(data);
        this.stream.setFetchSize(1000);
        this.facts = facts;
        this.rulebook = rulebook;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Draws up a year. One that still runs is drawn up until now.
     *
     * @param elsewhere what was open before the hub had dossiers
     * @param forPublic without single complaints and small groups
     * @throws IllegalArgumentException when the year has not begun
     * @throws IllegalStateException when figures and register do not fit
     */
    // one look at the register: what comes in while it is read belongs to no figure
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Annual year(String organisation, int year, Opening elsewhere, boolean forPublic) {
        Organisation ours = organisations.called(organisation);
        Period period = Period.of(year, ours.zone(), clock.instant());
        if (period.toCome()) {
            throw new IllegalArgumentException(year + " has not begun yet — name an earlier year");
        }
        Analyst analyst = new Analyst(ours, period, forPublic);
        OneByOne dossiers = new OneByOne(organisation, analyst);
        stream.query(DOSSIERS, dossiers::row, organisation, utc(period.end()));
        dossiers.end();
        return analyst.conclude(elsewhere, waiting(organisation, period), counted(organisation, period));
    }

    private RegisterCount counted(String organisation, Period period) {
        return jdbc.sql(
                        """
                        select count(*) as rows,
                               count(*) filter (where extract(year from received_at at time zone :zone) = :year) as fresh
                          from dossier where organisation = :organisation and received_at < :end
                        """)
                .param("zone", period.zone().getId())
                .param("year", period.year())
                .param("organisation", organisation)
                .param("end", utc(period.end()))
                .query(RegisterCount.class)
                .single();
    }

    private Waiting waiting(String organisation, Period period) {
        return jdbc.sql(
                        """
                        select count(*) filter (where made_at >= :from) as set_aside,
                               count(*) filter (where done_at is null or done_at >= :end) as still
                          from due_moment
                         where organisation = :organisation and kind = 'person' and dossier is null and made_at < :end
                        """)
                .param("from", utc(period.from()))
                .param("organisation", organisation)
                .param("end", utc(period.end()))
                .query(Waiting.class)
                .single();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Rows of facts, gathered until their dossier is complete. */
    private final class OneByOne {

        private final String organisation;
        private final Analyst analyst;
        private final List<RecordedFact> history = new ArrayList<>();
        private @Nullable Cover cover;
        private long id;
        private long revision;

        OneByOne(String organisation, Analyst analyst) {
            this.organisation = organisation;
            this.analyst = analyst;
        }

        void row(ResultSet row) throws SQLException {
            if (cover == null || row.getLong("id") != id) {
                end();
                id = row.getLong("id");
                revision = row.getLong("procedure_revision");
                cover = new Cover(
                        row.getString("number"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("channel"),
                        "restricted".equals(row.getString("confidentiality")),
                        List.of("closed", "purged").contains(row.getString("state")));
            }
            if (row.getString("type") != null) {
                history.add(facts.mapRow(row, 0));
            }
        }

        void end() {
            if (cover != null) {
                analyst.read(cover, rulebook.of(organisation, revision).procedure(), List.copyOf(history));
            }
            history.clear();
            cover = null;
        }
    }
}
