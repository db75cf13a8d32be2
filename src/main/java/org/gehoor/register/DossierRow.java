package org.gehoor.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Covers of dossiers as rows of {@code dossier}, with their complainant. */
final class DossierRow {

    private static final String COMPLAINANT =
            """
            left join lateral (select name, address, telephone, postal from party
                                where dossier = d.id and role = 'complainant' order by id limit 1) p on true
            """;

    private static final String PARTY =
            "p.name as party_name, p.address as party_address, p.telephone as party_telephone, p.postal as party_postal";

    static final String COVER = "select d.*, " + PARTY + " from dossier d " + COMPLAINANT;

    static final String COVER_AND_FACT = "select d.*, " + PARTY + ", e.seq, e.type, e.at, e.actor, e.details, e.content"
            + " from dossier d join dossier_event e on e.dossier = d.id " + COMPLAINANT;

    private DossierRow() {}

    static Dossier map(ResultSet row, int n) throws SQLException {
        return new Dossier(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("registered_at").toInstant(),
                Channel.of(row.getString("channel")),
                row.getString("mailbox"),
                row.getString("way_in"),
                row.getString("language"),
                row.getString("subject"),
                "restricted".equals(row.getString("confidentiality")),
                row.getLong("procedure_revision"),
                row.getString("stage"),
                row.getString("state"),
                row.getInt("last_seq"),
                row.getInt("version"),
                new Party(
                        row.getString("party_name"),
                        row.getString("party_address"),
                        row.getString("party_telephone"),
                        row.getString("party_postal")));
    }
}
