package org.gehoor.dispatch;

import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.organisation.Channel;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.QueueChoice;
import org.gehoor.organisation.Traits;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.AttachedFile;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.springframework.stereotype.Component;

/**
 * Sorts dossiers into queues: by today's rules when they come in, by the stage when they enter another one, and again only when
 * their queue is no longer configured.
 */
@Component
final class Sorter {

    private static final int REGISTERED = 1;

    private final Assignments assignments;
    private final Dossiers dossiers;

    Sorter(Assignments assignments, Dossiers dossiers) {
        this.assignments = assignments;
        this.dossiers = dossiers;
    }

    /**
     * Where the dossier of this fact lies, or goes because of it.
     *
     * @param stage that the fact led into, where it led into one
     */
    Place place(Dossier dossier, RecordedFact fact, String stage, Organisation organisation) {
        if (fact.fact().is(FactType.STAGE_ENTERED)) {
            Place next = inStage(stage, dossier, organisation);
            assignments.moveOn(dossier.id(), next, fact.seq());
            return next;
        }
        if (fact.seq() == REGISTERED) {
            return sort(dossier, byRules(stage, fact, dossier, organisation), organisation);
        }
        return kept(dossier, organisation)
                .orElseGet(() -> sort(dossier, inStage(dossier.stage(), dossier, organisation), organisation));
    }

    private Place sort(Dossier dossier, Place chosen, Organisation organisation) {
        if (assignments.decide(dossier.id(), chosen)) {
            return chosen;
        }
        return kept(dossier, organisation).orElseGet(() -> {
            assignments.moveOn(dossier.id(), chosen);
            return chosen;
        });
    }

    private Optional<Place> kept(Dossier dossier, Organisation organisation) {
        return assignments.find(dossier.id()).flatMap(kept -> organisation
                .queue(kept.queue())
                .map(queue -> new Place(queue, kept.rule(), organisation.zone())));
    }

    /** Rules are for what comes in: they decide the stage in which a dossier began, also when it is there again. */
    private Place inStage(String stage, Dossier dossier, Organisation organisation) {
        if (stage.equals(dossiers.stageAfter(dossier, REGISTERED))) {
            RecordedFact registered = dossiers.fact(dossier.id(), REGISTERED).orElseThrow();
            return byRules(stage, registered, dossier, organisation);
        }
        Queue queue = organisation.queue(queueOf(stage, dossier, organisation)).orElseThrow();
        return new Place(queue, "stage " + stage + ": its own queue", organisation.zone());
    }

    private Place byRules(String stage, RecordedFact registered, Dossier dossier, Organisation organisation) {
        QueueChoice choice = organisation
                .rules()
                .choose(traits(dossier, Words.of(registered)), queueWithoutRule(stage, dossier, organisation));
        Queue queue = organisation.queue(choice.queue()).orElseThrow();
        return new Place(queue, choice.rule() + ": " + choice.why(), organisation.zone());
    }

    /** That of the way in which it came, where that has one of its own; else the stage's. */
    private String queueWithoutRule(String stage, Dossier dossier, Organisation organisation) {
        return organisation.channels().stream()
                .filter(channel -> channel.id().equals(dossier.wayIn()))
                .map(Channel::queue)
                .filter(queue -> queue != null && organisation.queue(queue).isPresent())
                .findFirst()
                .orElseGet(() -> queueOf(stage, dossier, organisation));
    }

    private static Traits traits(Dossier dossier, Words complaint) {
        String mailbox = dossier.mailbox();
        return new Traits(
                mailbox == null ? dossier.channel().key() : mailbox,
                dossier.language(),
                dossier.subject(),
                complaint.textOrNothing(),
                dossier.complainant().address(),
                complaint.files().stream().map(AttachedFile::mediaType).toList(),
                dossier.confidential());
    }

    /** As today's procedure says, else the dossier's own; a queue that is gone: then where new ones start. */
    private String queueOf(String stage, Dossier dossier, Organisation organisation) {
        return Stream.of(organisation.procedure(), dossiers.procedure(dossier))
                .flatMap(procedure -> queues(procedure, stage))
                .filter(queue -> organisation.queue(queue).isPresent())
                .findFirst()
                .orElseGet(() -> organisation.procedure().stages().get(0).queue());
    }

    private static Stream<String> queues(Procedure procedure, String stage) {
        return procedure.stages().stream().filter(any -> any.id().equals(stage)).map(Stage::queue);
    }
}
