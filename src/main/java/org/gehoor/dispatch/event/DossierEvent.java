package org.gehoor.dispatch.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.gehoor.procedure.Fact;
import org.gehoor.register.FactToTell;
import org.jspecify.annotations.Nullable;

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
        Data data) {

    private static final String SCHEMA = "urn:gehoor:event:fact:v1";

    /**
     * What happened, and where the dossier stands.
     *
     * @param fact a word of the procedure, such as {@code message.sent}
     * @param about which letter, promise, stage…; null where there is none, or it could name a person
     * @param now the newest that is known when this is sent
     */
    public record Data(
            String organisation,
            String number,
            UUID id,
            int seq,
            String fact,
            @Nullable String about,
            OffsetDateTime at,
            OffsetDateTime recordedAt,
            boolean confidential,
            Revision procedure,
            FactToTell.Standing now,
            EventDetails details) {}

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
                new Data(
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
