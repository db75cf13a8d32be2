package org.gehoor.dispatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.dispatch.message.Assignment;
import org.gehoor.dispatch.message.Closed;
import org.gehoor.dispatch.message.Enclosure;
import org.gehoor.dispatch.message.Joined;
import org.gehoor.dispatch.message.LetterFailed;
import org.gehoor.dispatch.message.MovedAway;
import org.gehoor.dispatch.message.Person;
import org.gehoor.dispatch.message.PromiseAlarm;
import org.gehoor.dispatch.message.Promised;
import org.gehoor.dispatch.message.Recommendation;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.register.DatedPromise;
import org.gehoor.register.Dossier;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words messages to handlers: in full, or bare where a confidential dossier goes to a queue that is not restricted.
 *
 * <p>Bare leaves out the person, every word of theirs, how it came in, and the rule, which may quote them.
 */
@Component
final class MessageWriter {

    private final Links links;

    MessageWriter(Links links) {
        this.links = links;
    }

    Assignment assignment(
            Dossier dossier,
            RecordedFact registered,
            List<DatedPromise> promises,
            List<String> lookalikes,
            StageCard stage,
            Place place) {
        return assignment(dossier, registered, null, promises, lookalikes, stage, place);
    }

    /** For a queue that has not had the dossier yet: with all that the first one was told. */
    Assignment movedOn(
            Dossier dossier,
            RecordedFact registered,
            Instant enteredAt,
            List<DatedPromise> promises,
            StageCard stage,
            Place place) {
        return assignment(dossier, registered, enteredAt, promises, List.of(), stage, place);
    }

    private Assignment assignment(
            Dossier dossier,
            RecordedFact registered,
            @Nullable Instant enteredAt,
            List<DatedPromise> promises,
            List<String> lookalikes,
            StageCard stage,
            Place place) {
        boolean bare = place.bare(dossier);
        Words words = Words.of(registered);
        return new Assignment(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                bare ? null : place.rule(),
                dossier.confidential(),
                at(dossier.receivedAt(), place),
                at(dossier.registeredAt(), place),
                enteredAt == null ? null : at(enteredAt, place),
                stage.id(),
                stage.label(),
                stage.tasks(),
                bare ? null : dossier.channel().key(),
                bare ? null : dossier.mailbox(),
                bare ? null : dossier.language(),
                bare ? null : Person.of(dossier.complainant()),
                bare ? null : dossier.subject(),
                bare ? null : words.textOrNothing(),
                bare ? null : words.words(),
                bare ? null : words.settledOnTheSpot(),
                bare ? null : enclosures(dossier, words),
                bare ? null : links.toRegistrationForm(dossier.organisation(), dossier.number()),
                bare ? null : words.passedOnBy(),
                claimed(registered, place),
                bare || lookalikes.isEmpty() ? null : lookalikes,
                promises.stream()
                        .filter(Promised::isOwed)
                        .map(promise -> Promised.of(promise, place.zone()))
                        .toList());
    }

    Joined joined(Dossier dossier, RecordedFact fact, Place place) {
        boolean bare = place.bare(dossier);
        Words words = Words.of(fact);
        return new Joined(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                flag(fact, "weak"),
                flag(fact, "closed"),
                flag(fact, "made_confidential"),
                words.receivedMessage(),
                bare ? null : fact.details().get("channel"),
                bare ? null : words.from(),
                bare ? null : words.subjectOrNothing(),
                bare ? null : words.textOrNothing(),
                bare ? null : words.registration(),
                bare ? null : words.settledOnTheSpot(),
                bare ? null : enclosures(dossier, words));
    }

    LetterFailed letterFailed(Dossier dossier, RecordedFact fact, Place place) {
        return new LetterFailed(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                about(fact),
                Integer.parseInt(detail(fact, "ordinal")),
                detail(fact, "reason"),
                LetterFailed.REACH_OTHERWISE);
    }

    PromiseAlarm alarm(Dossier dossier, RecordedFact fact, List<DatedPromise> promises, StageCard stage, Place place) {
        boolean breached = fact.fact().is(FactType.DEADLINE_BREACHED);
        return new PromiseAlarm(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                about(fact),
                strength(fact, promises),
                at(Instant.parse(detail(fact, Fact.DUE)), place),
                breached ? PromiseAlarm.BREACHED : PromiseAlarm.WARNED,
                breached ? null : detail(fact, Fact.BEFORE),
                stage.id(),
                stage.label());
    }

    MovedAway movedAway(Dossier dossier, RecordedFact fact, Place place) {
        return new MovedAway(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                Long.parseLong(detail(fact, "received_message")),
                Integer.parseInt(detail(fact, Fact.UNDOES)),
                fact.details().get(Fact.INTO));
    }

    /** @param nameless whether the procedure has people taken out of what is recommended */
    Recommendation recommendation(Dossier dossier, RecordedFact fact, boolean nameless, Place place) {
        boolean bare = place.bare(dossier) && !nameless;
        Map<String, String> words = Words.of(fact).words();
        return new Recommendation(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                bare || words == null ? null : words.get("recommendation"));
    }

    Closed closed(Dossier dossier, RecordedFact fact, Place place) {
        return new Closed(
                dossier.number(),
                dossier.publicId(),
                dossier.organisation(),
                place.queue().id(),
                dossier.confidential(),
                at(fact.at(), place),
                fact.details().getOrDefault(Fact.REASON, FactType.SETTLED.word()));
    }

    /** A breach says it itself; of a warning the promise is still there. */
    private static String strength(RecordedFact fact, List<DatedPromise> promises) {
        return Optional.ofNullable(fact.details().get("strength"))
                .or(() -> promises.stream()
                        .filter(promise -> promise.promise().equals(about(fact)))
                        .map(DatedPromise::strength)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(fact + " is about no promise of its dossier"));
    }

    private static @Nullable OffsetDateTime claimed(RecordedFact fact, Place place) {
        String claimed = fact.details().get("claimed_received_at");
        return claimed == null ? null : at(Instant.parse(claimed), place);
    }

    private List<Enclosure> enclosures(Dossier dossier, Words words) {
        return words.files().stream()
                .map(file -> Enclosure.of(file, links.toAttachment(dossier.organisation(), file.id())))
                .toList();
    }

    /** The letter that the fact is about: {@code message.failed:acknowledgement}. */
    private static String about(RecordedFact fact) {
        return fact.type().substring(fact.type().indexOf(':') + 1);
    }

    private static String detail(RecordedFact fact, String name) {
        return Optional.ofNullable(fact.details().get(name))
                .orElseThrow(() -> new IllegalStateException(fact + " has no detail '" + name + "'"));
    }

    private static @Nullable Boolean flag(RecordedFact fact, String name) {
        return "true".equals(fact.details().get(name)) ? true : null;
    }

    private static OffsetDateTime at(Instant moment, Place place) {
        return moment.atZone(place.zone()).toOffsetDateTime();
    }
}
