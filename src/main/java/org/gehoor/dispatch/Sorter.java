package org.gehoor.dispatch;

import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.Rules;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.AttachedFile;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.springframework.stereotype.Component;

/** Sorts dossiers into queues by today's rules, each dossier once; again only when its queue is no longer configured. */
@Component
final class Sorter {

    private final Assignments assignments;
    private final Dossiers dossiers;

    Sorter(Assignments assignments, Dossiers dossiers) {
        this.assignments = assignments;
        this.dossiers = dossiers;
    }

    /** Where the dossier of this fact lies; the first fact is what the rules look at. */
    Place place(Dossier dossier, RecordedFact fact, Organisation organisation) {
        if (fact.seq() == 1) {
            return sort(dossier, fact, organisation);
        }
        return kept(dossier, organisation)
                .orElseGet(() -> sort(dossier, dossiers.fact(dossier.id(), 1).orElseThrow(), organisation));
    }

    private Place sort(Dossier dossier, RecordedFact registered, Organisation organisation) {
        Place chosen = choose(dossier, Words.of(registered), organisation);
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

    private static Place choose(Dossier dossier, Words complaint, Organisation organisation) {
        Rules.Choice choice =
                organisation.rules().choose(traits(dossier, complaint), queueOfStage(dossier, organisation));
        Queue queue = organisation.queue(choice.queue()).orElseThrow();
        return new Place(queue, choice.rule() + ": " + choice.why(), organisation.zone());
    }

    private static Rules.Traits traits(Dossier dossier, Words complaint) {
        String mailbox = dossier.mailbox();
        return new Rules.Traits(
                mailbox == null ? dossier.channel().key() : mailbox,
                dossier.language(),
                dossier.subject(),
                complaint.textOrNothing(),
                dossier.complainant().address(),
                complaint.files().stream().map(AttachedFile::mediaType).toList(),
                dossier.confidential());
    }

    /** A stage of an older procedure may have no queue today: the dossier then goes where new ones start. */
    private static String queueOfStage(Dossier dossier, Organisation organisation) {
        List<Stage> stages = organisation.procedure().stages();
        return stages.stream()
                .filter(stage -> stage.id().equals(dossier.stage()))
                .findFirst()
                .orElseGet(() -> stages.get(0))
                .queue();
    }
}
