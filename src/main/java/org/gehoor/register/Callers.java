package org.gehoor.register;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the dossiers that a caller may mean, so that a second call is no second complaint. What fits proves nothing about who
 * calls; of a confidential dossier only its being there is told.
 */
@Component
public class Callers {

    private static final Duration LOOK_BACK = Duration.ofDays(730);
    private static final int SHORTEST_NAME = 3;

    private static final String FIND =
            """
            select d.*, p.name as party_name, m.match
              from (select dossier, min(match) as match
                      from (select id as dossier, '1 number' as match from dossier
                             where organisation = :organisation and number = :number
                            union all
                            select dossier, '2 telephone' from party where telephone = :telephone
                            union all
                            select dossier, '3 mail' from party where address_key = :mail
                            union all
                            (select p.dossier, '4 name' from party p join dossier mine on mine.id = p.dossier
                              where lower(p.name) = :name and mine.organisation = :organisation
                              order by p.id desc limit 50)) alike
                     group by dossier) m
              join dossier d on d.id = m.dossier
              left join lateral (select name from party where dossier = d.id and role = 'complainant' order by id limit 1) p on true
             where d.organisation = :organisation and (m.match = '1 number' or d.received_at > :since)
             order by m.match, d.id desc limit 10
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Callers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of the dossier that somebody chose by its id; empty when this organisation has none such. */
    @Transactional(readOnly = true)
    public Optional<String> number(String organisation, UUID chosen) {
        return jdbc.sql("select number from dossier where organisation = ? and public_id = ?")
                .params(organisation, chosen)
                .query(String.class)
                .optional();
    }

    /**
     * At most ten, best first.
     *
     * @param number in its proper form
     * @param telephone E.164
     */
    @Transactional(readOnly = true)
    public List<Candidate> who(
            String organisation,
            @Nullable String number,
            @Nullable String telephone,
            @Nullable String mail,
            @Nullable String name) {
        String whole = name == null || name.strip().length() < SHORTEST_NAME
                ? null
                : name.strip().toLowerCase(Locale.ROOT);
        if (number == null && telephone == null && mail == null && whole == null) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("organisation", organisation)
                .param("number", number)
                .param("telephone", telephone)
                .param("mail", Party.key(mail))
                .param("name", whole)
                .param("since", clock.instant().minus(LOOK_BACK).atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    String match = row.getString("match").substring(2);
                    boolean hidden = "restricted".equals(row.getString("confidentiality"));
                    return new Candidate(
                            row.getObject("public_id", UUID.class),
                            hidden && !match.equals("number") ? null : row.getString("number"),
                            match,
                            hidden,
                            hidden ? null : row.getTimestamp("received_at").toInstant(),
                            hidden ? null : row.getString("subject"),
                            hidden ? null : row.getString("party_name"));
                })
                .list();
    }
}
