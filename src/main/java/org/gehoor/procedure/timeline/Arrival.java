package org.gehoor.procedure.timeline;

import java.time.Instant;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.filing.Filed;

/**
 * How the complaint of a timeline came in.
 *
 * @param channel as dossiers name it: mail, form, phone or paper
 */
public record Arrival(Instant receivedAt, String channel, Filed filed) {

    /** It is registered the moment it comes in. */
    Fact registered() {
        return Fact.registered(receivedAt, receivedAt, channel, filed);
    }
}
