package org.gehoor.dispatch;

import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Queue;
import org.gehoor.procedure.custody.Identity;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Outbox;
import org.gehoor.register.Parcel;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passes recommendations on: to the queue or the role that is named, else to the procedure's queue for them. The dossier stays
 * where it is.
 */
@Component
final class Recommendations {

    private final Dossiers dossiers;
    private final DueMoments dueMoments;
    private final Outbox outbox;
    private final MessageWriter writer;
    private final NoticesToPeople people;

    Recommendations(
            Dossiers dossiers, DueMoments dueMoments, Outbox outbox, MessageWriter writer, NoticesToPeople people) {
        this.dossiers = dossiers;
        this.dueMoments = dueMoments;
        this.outbox = outbox;
        this.writer = writer;
        this.people = people;
    }

    Packing pack(Parcel parcel, Dossier dossier, RecordedFact fact, Organisation organisation) {
        Optional<String> to = Optional.ofNullable(fact.details().get("to"));
        Optional<Queue> queue = to.flatMap(organisation::queue);
        if (to.isPresent() && queue.isEmpty()) {
            boolean somebody = people.owe(organisation, dossier.id(), fact, to.get());
            return noQueue(parcel, dossier, fact, somebody ? null : "there is nobody in the role " + to.get());
        }
        return queue.or(() ->
                        dossiers.procedure(dossier).queueForRecommendations().flatMap(organisation::queue))
                .<Packing>map(
                        found -> pack(parcel, dossier, fact, new Place(found, "recommendation", organisation.zone())))
                .orElseGet(() -> noQueue(parcel, dossier, fact, "the procedure names no queue of today"));
    }

    /** @param nobody why it reaches nobody: queues and people may have gone since it was made */
    private NothingToSay noQueue(Parcel parcel, Dossier dossier, RecordedFact fact, @Nullable String nobody) {
        if (nobody != null) {
            dueMoments.oweALook(
                    dossier.organisation(),
                    dossier.id(),
                    "recommendation reached nobody",
                    fact.seq(),
                    nobody + ": pass it on yourself");
        }
        outbox.delivered(parcel.id());
        return new NothingToSay(dossier.number(), fact.type());
    }

    private Packed pack(Parcel parcel, Dossier dossier, RecordedFact fact, Place place) {
        if (place.queue().mail() != null) {
            dueMoments.owe(
                    parcel.organisation(),
                    dossier.id(),
                    null,
                    DueKind.NOTICE,
                    place.queue().id(),
                    parcel.seq(),
                    fact.at(),
                    "queue " + place.queue().id() + " has a mail address, and got: a recommendation");
        }
        Learning learning = dossiers.procedure(dossier).learning();
        boolean nameless = learning != null && learning.identity() == Identity.REMOVED;
        return Envelope.pack(
                writer.recommendation(dossier, fact, nameless, place), place.queue(), parcel, dossier.publicId());
    }
}
