package org.gehoor.procedure.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Access;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The roles, queues and channels that a procedure counts on: organisation.yml and queues.yml must know them. */
public final class Mentions {

    /** Words that stand for a person by place instead of by role. */
    private static final Set<String> NO_ROLES = Set.of(Message.COMPLAINANT, "owner");

    private final List<Mention> mentions = new ArrayList<>();

    private Mentions() {}

    /** Every role named in the procedure, each with its key; {@code complainant} and {@code owner} are no roles. */
    public static List<Mention> ofRoles(Procedure procedure) {
        Mentions roles = new Mentions();
        roles.add("oral.by", procedure.oral().by());
        roles.add("admissibility.by", procedure.admissibility().by());
        for (Stage stage : procedure.stages()) {
            String key = "stages." + stage.id();
            roles.add(key + ".owner", stage.owner());
            roles.add(key + ".with", stage.with());
            roles.add(key + ".overseen_by", stage.overseenBy());
        }
        procedure.consents().forEach(consent -> {
            roles.add("consents." + consent.id() + ".from", consent.from());
            roles.add("consents." + consent.id() + ".asked_by", consent.askedBy());
        });
        procedure.deadlines().forEach(deadline -> deadline.warn()
                .forEach(warning -> roles.add("deadlines." + deadline.id() + ".warn.to", warning.to())));
        procedure.messages().forEach(message -> roles.add("messages." + message.id() + ".to", message.to()));
        roles.readers(
                "confidentiality.normal.readers", procedure.confidentiality().normal());
        roles.readers(
                "confidentiality.restricted.readers",
                procedure.confidentiality().restricted());
        roles.add(
                "confidentiality.mediation_readers", procedure.confidentiality().mediationReaders());
        Learning learning = procedure.learning();
        if (learning != null) {
            roles.add("learning.by", learning.by());
            roles.add("learning.feedback_to", learning.feedbackTo());
        }
        procedure.reporting().forEach(report -> roles.add("reporting." + report.id() + ".owner", report.owner()));
        return List.copyOf(roles.mentions);
    }

    /** Every queue named in the procedure. */
    public static List<Mention> ofQueues(Procedure procedure) {
        Mentions queues = new Mentions();
        procedure.stages().forEach(stage -> queues.add("stages." + stage.id() + ".queue", stage.queue()));
        queues.add(
                "learning.to",
                procedure.learning() == null ? null : procedure.learning().to());
        return List.copyOf(queues.mentions);
    }

    /** Every channel named in the procedure: forms for oral complaints and for feedback. */
    public static List<Mention> ofChannels(Procedure procedure) {
        Mentions channels = new Mentions();
        channels.add("oral.form", procedure.oral().form());
        channels.add(
                "learning.feedback_form",
                procedure.learning() == null ? null : procedure.learning().feedbackForm());
        return List.copyOf(channels.mentions);
    }

    private void readers(String key, @Nullable Access access) {
        add(key, access == null ? List.of() : access.readers());
    }

    private void add(String key, Collection<String> names) {
        names.forEach(name -> add(key, name));
    }

    private void add(String key, @Nullable String name) {
        if (name != null && !NO_ROLES.contains(name)) {
            mentions.add(new Mention(key, name));
        }
    }
}
