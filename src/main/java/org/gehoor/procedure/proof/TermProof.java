package org.gehoor.procedure.proof;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.custody.Report;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.filing.Unconfirmed;

/** Reads every length of time in a procedure. */
record TermProof(Procedure procedure, Findings findings) {

    void read() {
        procedure.oral().remind().forEach(reminder -> findings.term("oral.remind.after", reminder.after()));
        Unconfirmed unconfirmed = procedure.oral().unconfirmed();
        findings.term("oral.unconfirmed.after", unconfirmed == null ? null : unconfirmed.after());
        procedure.deadlines().forEach(this::deadline);
        procedure.recurring().forEach(this::recurring);
        if (procedure.reactionTerm() != null) {
            findings.term("reaction_term.within", procedure.reactionTerm().within());
        }
        findings.term("retention.keep", procedure.retention().keep());
        if (procedure.retention().atLeast() != null) {
            findings.term(
                    "retention.at_least.keep", procedure.retention().atLeast().keep());
        }
        Learning learning = procedure.learning();
        findings.term("learning.follow_up", learning == null ? null : learning.followUp());
        findings.distinct("reporting", procedure.reporting(), Report::id);
        for (Report report : procedure.reporting()) {
            findings.term("reporting." + report.id() + ".every", report.every());
        }
    }

    private void deadline(Deadline deadline) {
        String key = "deadlines." + deadline.id();
        findings.term(key + ".within", deadline.within());
        deadline.extend().forEach(extension -> findings.term(key + ".extend.by", extension.by()));
        deadline.warn().forEach(warning -> {
            findings.term(key + ".warn.before", warning.before());
            if (Lengths.atLeast(warning.before(), deadline.within())) {
                findings.add(
                        key + ".warn.before",
                        warning.before() + " before is never later than the start of a term of " + deadline.within(),
                        "write a shorter time");
            }
        });
        Integer minimum = deadline.minWorkingDays();
        if (minimum != null && (minimum < 0 || minimum > 365)) {
            findings.add(key + ".min_working_days", minimum + " is not possible", "write a number of 0 to 365");
        }
    }

    private void recurring(Recurring recurring) {
        String key = "recurring." + recurring.id();
        findings.term(key + ".every", recurring.every());
        try {
            LocalTime.parse(recurring.at());
        } catch (DateTimeParseException refusal) {
            findings.add(
                    key + ".at", "\"" + recurring.at() + "\" is not a time of day", "write it as \"09:00\", quoted");
        }
    }
}
