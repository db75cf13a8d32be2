package org.gehoor.register;

import java.time.Instant;

/**
 * What a mediator noted in confidence: not part of the dossier that others read.
 *
 * @param at when it was said or done
 * @param by who noted it
 * @param stage in which the dossier was then
 */
public record ConfidentialNote(long id, Instant at, String by, String stage, String note) {

    @Override
    public String toString() {
        return "ConfidentialNote[" + id + "]";
    }
}
