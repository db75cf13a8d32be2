package org.gehoor.dispatch.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gehoor.procedure.Fact;
import org.gehoor.register.FactToTell;

/**
 * A fact of a dossier as a CloudEvent 1.0 in structured form.
 *
 * @param subject the dossier number
 */
public record DossierEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        String dataschema,
        EventData data) {

    private static final String SCHEMA = "urn:gehoor:event:fact:v1";

    /** The procedure that the dossier runs by: the hub's number for its text, and the version that the text gives itself. */
    public record Revision(long revision, String version) {}

    /** @param zone in which the organisation reads dates */
    public static DossierEvent of(FactToTell fact, ZoneId zone) {
        Fact happened = new Fact(fact.type(), fact.at(), fact.details());
        String word = happened.subject()
                .map(about -> fact.type().substring(0, fact.type().length() - about.length() - 1))
                .orElse(fact.type());
        String organisation = fact.parcel().organisation();
        return new DossierEvent(
                "1.0",
                organisation + "/" + fact.dossier() + "/" + fact.parcel().seq(),
                "/gehoor/" + organisation,
                "org.gehoor.event." + word + ".v1",
                fact.number(),
                at(fact.at(), zone),
                "application/json",
                SCHEMA,
                new EventData(
                        organisation,
                        fact.number(),
                        fact.dossier(),
                        fact.parcel().seq(),
                        word,
                        EventDetails.about(happened),
                        at(fact.at(), zone),
                        at(fact.recordedAt(), zone),
                        fact.confidential(),
                        new Revision(fact.revision(), fact.procedureVersion()),
                        fact.standing(),
                        EventDetails.of(happened, fact.confidential())));
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }

    @Override
    public String toString() {
        return "DossierEvent[" + id + "]";
    }
}
