package org.gehoor.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored originals with today's code and rules, and says what would differ. Changes nothing. */
@Component
public class Rehearsal {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Judge judge;
    private final Foreteller foreteller;

    Rehearsal(JdbcClient jdbc, Organisations organisations, Judge judge, Foreteller foreteller) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.judge = judge;
        this.foreteller = foreteller;
    }

    /** Messages that wait for a person, oldest first; for any reason where none is named. */
    public List<Long> waiting(@Nullable String organisation, @Nullable String reason) {
        return jdbc.sql("select id from received_message where outcome = 'set-aside' and judged_at is null"
                        + " and same_as is null and not refetch"
                        + " and (cast(:organisation as text) is null or organisation = :organisation)"
                        + " and (cast(:reason as text) is null or reason = :reason) order by received_at, id")
                .param("organisation", organisation)
                .param("reason", reason)
                .query(Long.class)
                .list();
    }

    /** Everything that arrived since the beginning of a day, in each organisation's zone, and was concluded. */
    public List<Long> since(LocalDate day, @Nullable String organisation) {
        List<Long> ids = new ArrayList<>();
        for (Organisation one : organisations.all()) {
            if (organisation == null || one.name().equals(organisation)) {
                ids.addAll(jdbc.sql("select id from received_message where organisation = ? and received_at >= ?"
                                + " and outcome is not null and raw_is_whole order by received_at, id")
                        .params(
                                one.name(),
                                day.atStartOfDay(one.zone()).toInstant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .list());
            }
        }
        return ids;
    }

    /** Empty where there is no such message, or it was not concluded, or its original is not whole. */
    public Optional<Difference> of(long message) {
        return jdbc.sql("select * from received_message where id = ? and outcome is not null and raw_is_whole")
                .param(message)
                .query((row, n) -> new Stored(
                        Claim.of(row),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("evidence"),
                        row.getObject("dossier", Long.class),
                        row.getObject("received_at", OffsetDateTime.class)))
                .optional()
                .map(this::difference);
    }

    private Difference difference(Stored stored) {
        Claim claim = stored.claim();
        String evidence = stored.evidence() == null ? "" : stored.evidence();
        Foretold was = foreteller.filed(stored.outcome(), stored.reason(), evidence, stored.dossier(), "");
        Mailbox box = organisations
                .called(claim.organisation())
                .mailbox(String.valueOf(claim.mailbox()))
                .orElse(null);
        Foretold now = Foreteller.read(box, claim.raw())
                .map(mail -> anew(stored, was, mail))
                .orElseGet(() ->
                        Foretold.aside(SetAsideReason.READING_FAILS, "it could not be read in the time it may take"));
        return new Difference(claim.message(), claim.organisation(), claim.mailbox(), stored.receivedAt(), was, now);
    }

    private Foretold anew(Stored stored, Foretold was, Mail mail) {
        Claim claim = stored.claim();
        Verdict verdict = judge.of(claim, mail);
        // its own Message-ID and references lead to the dossier that it opened itself
        boolean itsOwn = verdict instanceof Addition addition
                && "entered".equals(stored.outcome())
                && Long.valueOf(addition.dossier()).equals(stored.dossier());
        return itsOwn ? was : foreteller.of(claim.organisation(), claim.mailbox(), mail, verdict);
    }

    private record Stored(
            Claim claim,
            String outcome,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable Long dossier,
            OffsetDateTime receivedAt) {}
}
