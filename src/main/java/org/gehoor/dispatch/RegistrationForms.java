package org.gehoor.dispatch;

import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registration form of a dossier as a PDF: all that its procedure says is noted down, for whoever handles it. Whoever serves it
 * asks first whether its reader may ({@link Dossiers#isOpenTo}).
 */
@Component
public class RegistrationForms {

    private final Organisations organisations;
    private final Dossiers dossiers;

    RegistrationForms(Organisations organisations, Dossiers dossiers) {
        this.organisations = organisations;
        this.dossiers = dossiers;
    }

    /** As it stands now, in the organisation's usual language; empty when there is no such dossier. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(String organisation, String number) {
        Optional<Organisation> ours = organisations.named(organisation);
        return ours.flatMap(any -> dossiers.numbered(organisation, number)).map(dossier -> new RegistrationSheet(
                        ours.get(), dossier, dossiers.procedure(dossier), dossiers.facts(dossier.id()))
                .pdf());
    }
}
