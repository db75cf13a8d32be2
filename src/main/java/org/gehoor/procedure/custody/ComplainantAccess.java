package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;

/** What the complainant may see. */
public record ComplainantAccess(
        @Key("The own dossier, without third parties' data and mediator's notes: `always`, `on_request`, `unstated`.")
                Granted ownDossier,
        @Key("The written procedure: `always`, `on_request`, `unstated`.") Granted writtenProcedure) {

    public ComplainantAccess {
        ownDossier = requireNonNullElse(ownDossier, Granted.UNSTATED);
        writtenProcedure = requireNonNullElse(writtenProcedure, Granted.UNSTATED);
    }

    /** When something is shown. */
    public enum Granted {
        ALWAYS,
        ON_REQUEST,
        UNSTATED
    }
}
