package org.gehoor.organisation;

import java.util.List;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Outcome;
import org.jspecify.annotations.Nullable;

/** Refuses a procedure whose parts refer to something that is not there, or whose terms cannot be counted. */
final class ProcedureChecks {

    private static final String SENT = "message.sent:";

    private final Procedure procedure;
    private final SourceFile file;
    private final Known roles;
    private final Known messages;
    private final Known deadlines;
    private final Known recurring;

    ProcedureChecks(Procedure procedure, SourceFile file, Known roles) {
        this.procedure = procedure;
        this.file = file;
        this.roles = roles;
        this.messages = Known.of("message", "messages", procedure.messages(), Message::id, file);
        this.deadlines = Known.of("deadline", "deadlines", procedure.deadlines(), Deadline::id, file);
        this.recurring = Known.of("recurring letter", "recurring", procedure.recurring(), Recurring::id, file);
    }

    void check(Known queues, Known channels) {
        if (!procedure.schema().equals(Procedure.SCHEMA)) {
            file.error("schema", "'" + procedure.schema() + "' is not known", "write " + Procedure.SCHEMA);
        }
        Known consents = Known.of("consent", "consents", procedure.consents(), Consent::id, file);
        Known outcomes = Known.of("outcome", "outcomes", procedure.outcomes(), Outcome::id, file);
        Known bodies = Known.of("external body", "external", procedure.external(), ExternalBody::id, file);
        Known stages = new StageChecks(procedure, file, roles, queues).check(consents, outcomes, deadlines, bodies);
        procedure.deadlines().forEach(deadline -> deadline(deadline, stages));
        procedure.recurring().forEach(letter -> recurring(letter, stages));
        procedure.messages().forEach(message -> message(message, stages, consents, outcomes));
        procedure.external().forEach(this::external);
        procedure.consents().forEach(consent -> {
            roles.and("complainant").mustHold(consent.from(), file, "consents." + consent.id() + ".from");
            optional(roles, consent.askedBy(), "consents." + consent.id() + ".asked_by");
        });
        new CustodyChecks(procedure, file, roles, stages).check(queues, channels, messages);
    }

    private void deadline(Deadline deadline, Known stages) {
        String key = "deadlines." + deadline.id();
        term(deadline.within(), file, key + ".within");
        stages.mustHold(deadline.stage(), file, key + ".stage");
        sent(deadline.until(), key + ".until");
        Deadline.@Nullable Extension extend = deadline.extend();
        if (extend != null) {
            term(extend.by(), file, key + ".extend.by");
            optional(messages, extend.message(), key + ".extend.message");
        }
        for (Deadline.Warning warning : deadline.warn()) {
            term(warning.before(), file, key + ".warn");
            roles.and("owner").mustHold(warning.to(), file, key + ".warn");
        }
    }

    private void recurring(Recurring letter, Known stages) {
        String key = "recurring." + letter.id();
        term(letter.every(), file, key + ".every");
        stages.mustHold(letter.during(), file, key + ".during");
        messages.mustHold(letter.message(), file, key + ".message");
        sent(letter.satisfiedBy(), key + ".satisfied_by");
        if (!letter.at().matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            file.error(key + ".at", "'" + letter.at() + "' is not a time of day", "write it like \"09:00\"");
        }
    }

    private void message(Message message, Known stages, Known consents, Known outcomes) {
        String key = "messages." + message.id();
        stages.mustHold(message.stage(), file, key + ".stage");
        outcomes.mustHold(message.outcome(), file, key + ".outcome");
        optional(consents, message.consent(), key + ".consent");
        roles.and("complainant").mustHold(message.to(), file, key + ".to");
        @Nullable String from = message.dueFrom();
        if (from != null && from.startsWith("deadlines.")) {
            deadlines.mustHold(from.substring("deadlines.".length()), file, key + ".due_from");
        } else if (from != null && from.startsWith("recurring.")) {
            recurring.mustHold(from.substring("recurring.".length()), file, key + ".due_from");
        } else if (from != null) {
            file.error(key + ".due_from", "'" + from + "' names no promise", "write deadlines.<id> or recurring.<id>");
        }
        Known content = new Known("content key", MustHave.names());
        content.mustHold(message.mustHave(), file, key + ".must_have");
        content.mustHold(message.layout().keySet(), file, key + ".layout");
    }

    private void external(ExternalBody body) {
        String key = "external." + body.id() + ".mention_in";
        messages.mustHold(body.mentionIn(), file, key);
        boolean secondLine = body.kind() == ExternalBody.Kind.SECOND_LINE;
        for (Message message : procedure.messages()) {
            boolean names = message.mustHave().contains("external_body")
                    || secondLine && message.mustHave().contains("second_line_contact");
            if (body.mentionIn().contains(message.id()) && !names) {
                String remedy = "add " + (secondLine ? "second_line_contact" : "external_body") + " to its must_have";
                file.error(key, "message '" + message.id() + "' need not name it", remedy);
            }
        }
    }

    private void sent(List<String> facts, String key) {
        for (String fact : facts) {
            if (fact.startsWith(SENT)) {
                messages.mustHold(fact.substring(SENT.length()), file, key);
            }
        }
    }

    private void optional(Known known, @Nullable String name, String key) {
        if (name != null) {
            known.mustHold(name, file, key);
        }
    }

    static void term(String words, SourceFile file, String key) {
        try {
            Term.parse(words);
        } catch (IllegalArgumentException noTerm) {
            file.refused(key, noTerm, "write it like '8 days'");
        }
    }
}
