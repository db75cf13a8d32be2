package org.gehoor.intake;

import java.util.Optional;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Channel.Kind;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Evidence;
import org.springframework.stereotype.Component;

/** Says what something is that was handed in: at the counter, and again when a person has it read anew. */
@Component
final class HandedInJudge {

    private final Organisations organisations;
    private final Dossiers dossiers;
    private final Judge judge;

    HandedInJudge(Organisations organisations, Dossiers dossiers, Judge judge) {
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.judge = judge;
    }

    /** A number alone proves nothing about who typed it; an employee vouches for having heard it. */
    Verdict of(Submission submission, Mail mail) {
        if (submission.text().isEmpty()) {
            return new ForPerson(SetAsideReason.PERSON_DECIDES, "a scan waits to be transcribed", null);
        }
        if (submission.dossier() != null) {
            return withNumber(submission, mail);
        }
        if (submission.doubt() != null) {
            return new ForPerson(SetAsideReason.PERHAPS_A_ROBOT, submission.doubt(), null);
        }
        return bringsMoreThanComplaints(submission) && !submission.byAnEmployee()
                ? new ForPerson(SetAsideReason.PERSON_DECIDES, "this way in brings more than complaints", null)
                : new NewComplaint(judge.withheld(submission.organisation(), mail, submission));
    }

    /** The dossier whose number it gives. */
    Optional<Dossier> named(Submission submission) {
        return Optional.ofNullable(submission.dossier())
                .flatMap(number -> dossiers.numbered(submission.organisation(), number));
    }

    private Verdict withNumber(Submission submission, Mail mail) {
        Optional<Dossier> named = named(submission);
        if (submission.byAnEmployee() && named.isPresent()) {
            return new Addition(
                    named.get().id(), new Evidence("employee", false, "an employee noted it under this number"));
        }
        String silent = judge.withheld(submission.organisation(), mail);
        return new ForPerson(
                SetAsideReason.UNKNOWN_SENDER,
                "a form names dossier " + submission.dossier() + ", nothing proves who filled it",
                named.map(Dossier::id).orElse(null),
                silent == null && !mail.from().isEmpty());
    }

    private boolean bringsMoreThanComplaints(Submission submission) {
        return organisations.called(submission.organisation()).channels().stream()
                .filter(channel -> channel.id().equals(submission.wayIn()))
                .anyMatch(
                        channel -> channel.opens() == DossierOpening.PERSON_DECIDES || channel.kind() == Kind.FEEDBACK);
    }
}
