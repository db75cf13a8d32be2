package org.gehoor.procedure.custody;

/** How closed a dossier is. */
public enum ConfidentialityLevel {
    NORMAL,
    RESTRICTED
}
