package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;

/** Asks the procedure which date a letter tells. */
@Component
final class TellableDates {

    private final Dossiers dossiers;
    private final Clock clock;

    TellableDates(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The date that the first letter of the procedure told the complainant, or would tell now. */
    Optional<ToldDate> firstTold(Dossier dossier, Organisation organisation) {
        return organisation.procedure().messages().stream()
                .filter(message -> message.event().contains(FactType.REGISTERED.word()))
                .findFirst()
                .flatMap(message -> in(message, dossier, organisation));
    }

    /** The date for this message of the procedure; none is invented. */
    Optional<ToldDate> in(Message message, Dossier dossier, Organisation organisation) {
        Procedure procedure = organisation.procedure();
        List<Fact> facts = dossiers.facts(dossier.id()).stream()
                .map(known -> new Fact(known.type(), known.at(), known.details()))
                .toList();
        Standing standing = Standing.of(procedure, organisation.calendar(), facts, clock.instant());
        return ToldDate.in(message, procedure, organisation.calendar(), standing);
    }
}
