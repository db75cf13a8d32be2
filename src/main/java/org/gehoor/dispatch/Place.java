package org.gehoor.dispatch;

import java.time.ZoneId;
import org.gehoor.organisation.Queue;
import org.gehoor.register.Dossier;

/**
 * Which queue has a dossier, and why.
 *
 * @param rule the rule of {@code queues.yml} that decided, in words
 * @param zone in which the organisation reads dates
 */
record Place(Queue queue, String rule, ZoneId zone) {

    /** Whether a message about this dossier may hold no person and no words. */
    boolean bare(Dossier dossier) {
        return dossier.confidential() && !queue.restricted();
    }
}
