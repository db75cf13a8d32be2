package org.gehoor.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people add to a dossier that exists. The dossier is locked already. */
@Component
final class Additions {

    private static final String ADMIT =
            """
            insert into party (dossier, role, name, address, address_key, telephone, postal, mandate, admitted_by)
            select :dossier, :role, :name, :address, :address_key, :telephone, :postal, :mandate, :by
             where not exists (select from party where dossier = :dossier and (address_key = :address_key
                    or cast(:address_key as text) is null and name is not distinct from :name
                       and telephone is not distinct from :telephone))
            """;

    private final JdbcClient jdbc;
    private final History history;
    private final DueMoments dueMoments;
    private final Corrections corrections;
    private final Clock clock;

    Additions(JdbcClient jdbc, History history, DueMoments dueMoments, Corrections corrections, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.dueMoments = dueMoments;
        this.corrections = corrections;
        this.clock = clock;
    }

    void add(Dossier locked, Contribution contribution) {
        history.refer(
                locked, "in", contribution.references(), contribution.from().address());
        boolean closed = State.CLOSED.name().equalsIgnoreCase(locked.state());
        boolean restricts = contribution.particulars().confidential() && !locked.confidential();
        if (restricts) {
            restrict(locked, contribution);
        }
        NewFact reply = new NewFact(
                FactType.COMPLAINANT_REPLIED.word(),
                contribution.receivedAt(),
                details(contribution, closed, restricts),
                Content.of(contribution),
                actor(contribution));
        history.append(
                locked,
                confirms(locked, contribution) ? List.of(reply, confirmed(contribution)) : List.of(reply),
                true);
        if (closed) {
            dueMoments.oweALook(
                    locked.organisation(),
                    locked.id(),
                    null,
                    "reply to a closed dossier",
                    "somebody wrote after it was closed: is that all, or must it be opened again?");
        }
    }

    /** Before anything is told of what was added, so that it is told as of a confidential one. */
    private void restrict(Dossier locked, Contribution contribution) {
        corrections.restrict(locked);
        NewFact restricted = new NewFact(
                FactType.CONFIDENTIALITY_CHANGED.word(),
                clock.instant(),
                Map.of(Fact.LEVEL, "restricted"),
                null,
                actor(contribution));
        history.append(locked, restricted, false);
    }

    private static String actor(Contribution contribution) {
        String by = contribution.particulars().by();
        return by == null ? NewFact.BY_ITSELF : Storable.text(by);
    }

    /** Who was asked to confirm in writing what they said, and writes after it, has done so; what it says the handler reads. */
    private static boolean confirms(Dossier locked, Contribution contribution) {
        return State.AWAITING_CONFIRMATION.name().equalsIgnoreCase(locked.state())
                && contribution.channel().written()
                && !contribution.receivedAt().isBefore(locked.receivedAt())
                && !contribution.evidence().weak();
    }

    private static NewFact confirmed(Contribution contribution) {
        return new NewFact(
                FactType.CONFIRMED_IN_WRITING.word(),
                contribution.receivedAt(),
                Map.of("channel", contribution.channel().key()),
                null);
    }

    void admit(Dossier locked, Contribution contribution, Admission admission) {
        Party from = contribution.from();
        int added = jdbc.sql(ADMIT)
                .param("dossier", locked.id())
                .param("role", admission.role().key())
                .param("name", from.name())
                .param("address", from.address())
                .param("address_key", Party.key(from.address()))
                .param("telephone", from.telephone())
                .param("postal", from.postal())
                .param("mandate", admission.mandate())
                .param("by", admission.by())
                .update();
        Map<String, String> details = Map.of(
                "role", admission.role().key(),
                "known", Boolean.toString(added == 0),
                "received_message", Long.toString(contribution.receivedMessage()));
        NewFact accepted = new NewFact(
                FactType.SENDER_ACCEPTED.word(),
                clock.instant(),
                details,
                Content.of(contribution, admission),
                admission.by());
        history.append(locked, accepted, false);
    }

    private static Map<String, String> details(Contribution contribution, boolean closed, boolean restricts) {
        Map<String, String> details = new TreeMap<>();
        details.put("channel", contribution.channel().key());
        details.put("evidence", contribution.evidence().rung());
        if (contribution.evidence().weak()) {
            details.put("weak", "true");
        }
        if (closed) {
            details.put("closed", "true");
        }
        if (restricts) {
            details.put("made_confidential", "true");
        }
        if (contribution.particulars().wayIn() != null) {
            details.put("way_in", contribution.particulars().wayIn());
        }
        return details;
    }
}
