package org.gehoor.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which revisions of its procedure an organisation's open dossiers still follow: they keep the one they began with. */
@Component
final class RevisionsInUse {

    private final JdbcClient jdbc;

    RevisionsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Use(String organisation, long id, String words, long dossiers) {}

    /**
     * A line for each organisation.
     *
     * @param today organisation → id of the revision that new dossiers get
     */
    List<String> lines(Map<String, Long> today) {
        Map<String, String> current = new TreeMap<>();
        Map<String, List<String>> used = new TreeMap<>();
        for (Use use : uses(today)) {
            if (use.dossiers() > 0) {
                used.computeIfAbsent(use.organisation(), organisation -> new ArrayList<>())
                        .add(use.dossiers() + " of " + use.words());
            }
            if (today.getOrDefault(use.organisation(), -1L) == use.id()) {
                current.put(use.organisation(), use.words());
            }
        }
        List<String> lines = new ArrayList<>();
        current.forEach((organisation, words) -> lines.add(organisation + ": new dossiers follow " + words
                + "; open dossiers: " + String.join(", ", used.getOrDefault(organisation, List.of("none")))));
        return lines;
    }

    private List<Use> uses(Map<String, Long> today) {
        return jdbc.sql(
                        """
                        select r.organisation, r.id, r.sha256, r.version, coalesce(o.dossiers, 0) as dossiers
                          from procedure_revision r
                          left join (select procedure_revision, count(*) as dossiers from dossier
                                      where state not in ('closed', 'purged') group by procedure_revision) o
                            on o.procedure_revision = r.id
                         where o.dossiers > 0 or r.id in (:today)
                         order by r.first_used_at, r.id
                        """)
                .param("today", today.values())
                .query((row, n) -> new Use(
                        row.getString("organisation"),
                        row.getLong("id"),
                        "revision " + row.getString("sha256").substring(0, 12) + " (version " + row.getString("version")
                                + ")",
                        row.getLong("dossiers")))
                .list();
    }
}
