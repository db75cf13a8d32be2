package org.gehoor.correspondence.wording;

import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;

/** Asks the procedure of a dossier's day which date a letter tells. */
@Component
final class TellableDates {

    private final Dossiers dossiers;

    TellableDates(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The date that the first letter of the procedure told the complainant, or would tell now. */
    Optional<ToldDate> firstTold(Dossier dossier, Organisation organisation) {
        return dossiers.procedure(dossier).messages().stream()
                .filter(message -> message.event().contains(FactType.REGISTERED.word()))
                .findFirst()
                .flatMap(message -> in(message, dossier, organisation));
    }

    /** The date for this message of the procedure; none is invented. */
    Optional<ToldDate> in(Message message, Dossier dossier, Organisation organisation) {
        return ToldDate.in(message, dossiers.procedure(dossier), organisation.calendar(), dossiers.standing(dossier));
    }
}
