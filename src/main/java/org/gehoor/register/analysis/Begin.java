package org.gehoor.register.analysis;

/** How a dossier stood when the year began. */
enum Begin {
    OPENING,
    NEW,
    /** Closed then, and opened again. */
    REOPENED,
    /** Closed before, and left alone: no part of the year. */
    AT_REST
}
