package org.gehoor.organisation;

/** Whether a mail in this mailbox is a complaint by itself. */
public enum DossierOpening {
    DOSSIER,
    PERSON_DECIDES;

    @Override
    public String toString() {
        return this == DOSSIER ? "dossier" : "person decides";
    }
}
