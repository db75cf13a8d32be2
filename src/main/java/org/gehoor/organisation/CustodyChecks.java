package org.gehoor.organisation;

import java.util.List;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Confidentiality;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.custody.Report;
import org.gehoor.procedure.duty.ReactionTerm;
import org.gehoor.procedure.filing.Admissibility;
import org.gehoor.procedure.filing.Oral;
import org.gehoor.procedure.filing.Registration;
import org.jspecify.annotations.Nullable;

/** Checks the references of filing and keeping: registration, oral complaints, admissibility, readers, reports, learning. */
final class CustodyChecks {

    private final Procedure procedure;
    private final SourceFile file;
    private final Known roles;
    private final Known stages;

    CustodyChecks(Procedure procedure, SourceFile file, Known roles, Known stages) {
        this.procedure = procedure;
        this.file = file;
        this.roles = roles;
        this.stages = stages;
    }

    void check(Known queues, Known channels, Known messages) {
        for (Registration.Field field : procedure.registration().fields()) {
            optional(stages, field.stage(), "registration.fields." + field.id() + ".stage");
        }
        oral(procedure.oral(), channels);
        Admissibility admissibility = procedure.admissibility();
        optional(roles, admissibility.by(), "admissibility.by");
        Admissibility.@Nullable Inadmissible refusal = admissibility.inadmissible();
        if (refusal != null) {
            messages.mustHold(refusal.message(), file, "admissibility.inadmissible.message");
        } else if (admissibility.decide()) {
            file.error(
                    "admissibility.inadmissible", "is missing although admissibility is decided", "name its message");
        }
        confidentiality(procedure.confidentiality());
        for (Report report : procedure.reporting()) {
            roles.mustHold(report.owner(), file, "reporting." + report.id() + ".owner");
            term(report.every(), "reporting." + report.id() + ".every");
        }
        term(procedure.retention().keep(), "retention.keep");
        @Nullable ReactionTerm reaction = procedure.reactionTerm();
        if (reaction != null) {
            term(reaction.within(), "reaction_term.within");
        }
        @Nullable Learning learning = procedure.learning();
        if (learning != null) {
            roles.mustHold(learning.feedbackTo(), file, "learning.feedback_to");
            optional(roles, learning.by(), "learning.by");
            optional(queues, learning.to(), "learning.to");
            optional(channels, learning.feedbackForm(), "learning.feedback_form");
        }
    }

    private void oral(Oral oral, Known channels) {
        optional(roles, oral.by(), "oral.by");
        optional(channels, oral.form(), "oral.form");
        oral.remind().forEach(reminder -> term(reminder.after(), "oral.remind"));
        Oral.@Nullable Unconfirmed unconfirmed = oral.unconfirmed();
        if (unconfirmed != null) {
            term(unconfirmed.after(), "oral.unconfirmed.after");
        }
    }

    private void confidentiality(Confidentiality confidentiality) {
        readers(confidentiality.normal(), "confidentiality.normal.readers");
        readers(confidentiality.restricted(), "confidentiality.restricted.readers");
        roles.mustHold(confidentiality.mediationReaders(), file, "confidentiality.mediation_readers");
    }

    private void readers(Confidentiality.@Nullable Access access, String key) {
        List<String> readers = access == null ? List.of() : access.readers();
        roles.and("owner").mustHold(readers, file, key);
    }

    private void term(String words, String key) {
        ProcedureChecks.term(words, file, key);
    }

    private void optional(Known known, @Nullable String name, String key) {
        if (name != null) {
            known.mustHold(name, file, key);
        }
    }
}
