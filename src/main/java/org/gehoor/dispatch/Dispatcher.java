package org.gehoor.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gehoor.dispatch.message.HandlerMessage;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Lookalikes;
import org.gehoor.register.Outbox;
import org.gehoor.register.Parcel;
import org.gehoor.register.RecordedFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dispatcher: takes the facts that handlers must know of, decides which queue has the dossier, and packs a message.
 *
 * <p>Sending is the route's. Each method is one transaction and may be called twice: the queue is decided once, a
 * notice is owed once a fact, and a message that is packed again has the same id.
 */
@Component
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final String TARGET = "handler";
    private static final int BATCH = 100;
    private static final Set<FactType> ALARMS = Set.of(FactType.DEADLINE_WARNING, FactType.DEADLINE_BREACHED);
    private static final Set<FactType> TOLD = Set.of(
            FactType.REGISTERED,
            FactType.STAGE_ENTERED,
            FactType.COMPLAINANT_REPLIED,
            FactType.MESSAGE_MOVED,
            FactType.MESSAGE_FAILED,
            FactType.MESSAGE_BOUNCED,
            FactType.DEADLINE_WARNING,
            FactType.DEADLINE_BREACHED,
            FactType.RECOMMENDATION_MADE,
            FactType.SETTLED,
            FactType.CLOSED);

    private final Outbox outbox;
    private final Dossiers dossiers;
    private final Lookalikes lookalikes;
    private final DueMoments dueMoments;
    private final Organisations organisations;
    private final Sorter sorter;
    private final MessageWriter writer;
    private final NoticesToPeople people;
    private final Recommendations recommendations;

    Dispatcher(
            Outbox outbox,
            Dossiers dossiers,
            Lookalikes lookalikes,
            DueMoments dueMoments,
            Organisations organisations,
            Sorter sorter,
            MessageWriter writer,
            NoticesToPeople people,
            Recommendations recommendations) {
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.lookalikes = lookalikes;
        this.dueMoments = dueMoments;
        this.organisations = organisations;
        this.sorter = sorter;
        this.writer = writer;
        this.people = people;
        this.recommendations = recommendations;
    }

    /** Takes parcels for handlers, at most one a dossier and {@value #BATCH} together; ours for a lease. */
    @Transactional
    public List<Parcel> claim() {
        return outbox.claim(TARGET, BATCH);
    }

    /**
     * Decides the queue, once a stage, and words the message. Where the queue has a mail address too, a notice is owed; of a
     * promise in danger or broken, one to each person in the roles that must know.
     *
     * @throws java.util.NoSuchElementException when the dossier or the fact is gone
     */
    @Transactional
    public Packing pack(Parcel parcel) {
        // no lock on the dossier: the parcel is leased to us, and keys make both rows written here harmless to repeat
        Dossiers.Page page = dossiers.page(parcel.dossier(), parcel.seq()).orElseThrow();
        Dossier dossier = page.dossier();
        RecordedFact fact = page.fact();
        Optional<FactType> told = FactType.called(fact.type()).filter(TOLD::contains);
        return told.isPresent() ? tell(parcel, dossier, fact, told.get()) : saysNothing(parcel, dossier, fact);
    }

    /**
     * {@link #pack} for several at once, in one transaction. When one of them can't be packed none is: pack each by itself then,
     * so that only that one waits.
     */
    @Transactional
    public List<Packing> packTogether(List<Parcel> parcels) {
        return parcels.stream().map(this::pack).toList();
    }

    /** The broker has these: their parcels leave the outbox. What had nothing to say left it before. One statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void delivered(List<? extends Packing> told) {
        outbox.delivered(told.stream()
                .filter(Packed.class::isInstance)
                .map(packed -> ((Packed) packed).parcel().id())
                .toList());
    }

    /** It could not be packed or sent: the parcel waits, longer each time, and with it the rest of its dossier. */
    @Transactional
    public void failed(Parcel parcel, String why) {
        LOG.debug("Parcel {} waits after attempt {}: {}", parcel.id(), parcel.attempts(), why);
        outbox.failed(parcel);
    }

    private Packing tell(Parcel parcel, Dossier dossier, RecordedFact fact, FactType type) {
        Organisation organisation = organisations.called(parcel.organisation());
        if (type == FactType.RECOMMENDATION_MADE) {
            return recommendations.pack(parcel, dossier, fact, organisation);
        }
        StageCard stage = stage(dossier, fact, type, organisation);
        Place place = sorter.place(dossier, fact, stage.id(), organisation);
        HandlerMessage message = write(dossier, fact, type, stage, place);
        if (place.queue().mail() != null) {
            oweNotice(parcel, message, place);
        }
        if (ALARMS.contains(type)) {
            people.owe(organisation, dossier.id(), fact, roles(fact, stage), place);
        }
        return Envelope.pack(message, place.queue(), parcel, dossier.publicId());
    }

    private HandlerMessage write(Dossier dossier, RecordedFact fact, FactType type, StageCard stage, Place place) {
        return switch (type) {
            case REGISTERED ->
                writer.assignment(dossier, fact, dossiers.promises(dossier.id()), lookalikes.of(dossier), stage, place);
            case STAGE_ENTERED -> {
                RecordedFact registered = dossiers.fact(dossier.id(), 1).orElseThrow();
                yield writer.movedOn(dossier, registered, fact.at(), dossiers.promises(dossier.id()), stage, place);
            }
            case COMPLAINANT_REPLIED -> writer.joined(dossier, fact, place);
            case MESSAGE_MOVED -> writer.movedAway(dossier, fact, place);
            case DEADLINE_WARNING, DEADLINE_BREACHED ->
                writer.alarm(dossier, fact, dossiers.promises(dossier.id()), stage, place);
            case CLOSED, SETTLED -> writer.closed(dossier, fact, place);
            default -> writer.letterFailed(dossier, fact, place);
        };
    }

    /** The stage that a message is about: of an alarm, the one in which the promise was made, which its breach may end. */
    private StageCard stage(Dossier dossier, RecordedFact fact, FactType type, Organisation organisation) {
        String stage =
                switch (type) {
                    case STAGE_ENTERED -> fact.fact().subject().orElse(dossier.stage());
                    case REGISTERED -> dossiers.stageAfter(dossier, 1);
                    case DEADLINE_WARNING, DEADLINE_BREACHED -> dossiers.stageAfter(dossier, fact.seq() - 1);
                    default -> dossier.stage();
                };
        return StageCard.of(stage, dossiers.procedure(dossier), organisation);
    }

    /** Whom the procedure warns; of a breach, whoever has the dossier and watches it. */
    private static List<String> roles(RecordedFact fact, StageCard stage) {
        String to = fact.details().get(Fact.TO);
        return to == null || to.isBlank() ? stage.watchers() : List.of(to.split(","));
    }

    /** The notice's ordinal is the fact's: whoever writes it finds there what to tell. */
    private void oweNotice(Parcel parcel, HandlerMessage message, Place place) {
        String queue = place.queue().id();
        dueMoments.owe(
                parcel.organisation(),
                parcel.dossier(),
                null,
                DueKind.NOTICE,
                queue,
                parcel.seq(),
                message.time().toInstant(),
                "queue " + queue + " has a mail address, and got: " + message.kind());
    }

    private NothingToSay saysNothing(Parcel parcel, Dossier dossier, RecordedFact fact) {
        LOG.warn("Dossier {}: handlers are told nothing of a fact '{}'", dossier.number(), fact.type());
        outbox.delivered(parcel.id());
        return new NothingToSay(dossier.number(), fact.type());
    }
}
