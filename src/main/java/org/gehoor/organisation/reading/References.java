package org.gehoor.organisation.reading;

import java.util.List;
import org.gehoor.organisation.Channel;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.MustHave;
import org.gehoor.organisation.Person;
import org.gehoor.organisation.Program;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.Role;
import org.gehoor.organisation.Rule;
import org.gehoor.organisation.Rules;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.proof.Finding;
import org.gehoor.procedure.proof.Mention;
import org.gehoor.procedure.proof.Mentions;
import org.gehoor.procedure.proof.Proofreader;
import org.jspecify.annotations.Nullable;

/** Checks that the three files of an organisation agree: whatever one names, another has. */
final class References {

    private final OrganisationFile organisation;
    private final SourceFile organisationFile;
    private final QueuesFile queues;
    private final SourceFile queuesFile;
    private final Known roles;
    private final Known queueNames;
    private final Known channels;

    References(OrganisationFile organisation, SourceFile organisationFile, QueuesFile queues, SourceFile queuesFile) {
        this.organisation = organisation;
        this.organisationFile = organisationFile;
        this.queues = queues;
        this.queuesFile = queuesFile;
        this.roles = Known.of("role", "roles", organisation.roles(), Role::id, organisationFile);
        this.queueNames = Known.of("queue", "queues", queues.queues(), Queue::id, queuesFile);
        this.channels = Known.of("channel", "channels", organisation.channels(), Channel::id, organisationFile);
    }

    void check(Procedure procedure, SourceFile procedureFile) {
        for (Finding finding : Proofreader.read(procedure)) {
            if (finding.isError()) {
                procedureFile.error(finding.key(), finding.what(), finding.remedy());
            } else {
                procedureFile.warn(finding.key(), finding.what(), finding.remedy());
            }
        }
        Known content = new Known("content key", MustHave.names());
        procedure
                .messages()
                .forEach(message ->
                        content.mustHold(message.mustHave(), procedureFile, "messages." + message.id() + ".must_have"));
        if (procedure.phishingSafety() != null) {
            content.mustHold(procedure.phishingSafety().show(), procedureFile, "phishing_safety.show");
        }
        mentions(Mentions.ofRoles(procedure), roles, procedureFile);
        mentions(Mentions.ofQueues(procedure), queueNames, procedureFile);
        mentions(Mentions.ofChannels(procedure), channels, procedureFile);
        organisation.roles().forEach(this::role);
        for (int i = 0; i < organisation.people().size(); i++) {
            person(organisation.people().get(i), "people." + (i + 1));
        }
        Known.of("user", "programs", organisation.programs(), Program::user, organisationFile);
        for (Program program : organisation.programs()) {
            String key = "programs." + program.user() + ".roles";
            roles.and(Program.ALL).mustHold(program.roles(), organisationFile, key);
        }
        if (!Coordination.isThere(organisation)) {
            organisationFile.warn(
                    "roles",
                    "nobody is told of what waits for a person too long",
                    "set guards_procedure: true on a role, and name a person in it");
        }
        for (Channel channel : organisation.channels()) {
            optional(queueNames, channel.queue(), "channels." + channel.id() + ".queue");
            optional(roles, channel.filledBy(), "channels." + channel.id() + ".filled_by");
        }
        for (Queue queue : queues.queues()) {
            roles.mustHold(queue.role(), queuesFile, "queues." + queue.id() + ".role");
            named(queue.id(), queuesFile, "queues." + queue.id() + ".id");
            if (queue.mail() != null) {
                address(queue.mail(), queuesFile, "queues." + queue.id() + ".mail");
            }
        }
        Known.of("rule", "rules", queues.rules(), Rule::id, queuesFile);
        queues.rules().forEach(this::rule);
        queueNames.and(Rules.STAGE).mustHold(queues.otherwise(), queuesFile, "otherwise");
    }

    private static void mentions(List<Mention> mentions, Known known, SourceFile file) {
        mentions.forEach(mention -> known.mustHold(mention.name(), file, mention.key()));
    }

    private void rule(Rule rule) {
        String key = "rules." + rule.id();
        queueNames.mustHold(rule.queue(), queuesFile, key + ".queue");
        List<String> mailboxes =
                organisation.mailboxes().stream().map(MailboxKeys::name).toList();
        new Known("mailbox or channel", mailboxes)
                .and(channels.names().toArray(String[]::new))
                .mustHold(rule.when().mailbox(), queuesFile, key + ".when.mailbox");
        new Known("language", DateWords.languages())
                .mustHold(rule.when().language(), queuesFile, key + ".when.language");
        for (String domain : rule.when().senderDomain()) {
            if (domain.contains("@")) {
                queuesFile.error(
                        key + ".when.sender_domain", "'" + domain + "' is an address", "write what follows the @");
            }
        }
    }

    private void role(Role role) {
        named(role.id(), organisationFile, "roles." + role.id() + ".id");
        optional(roles, role.samePersonAs(), "roles." + role.id() + ".same_person_as");
    }

    private void person(Person person, String key) {
        roles.mustHold(person.roles(), organisationFile, key);
        address(person.mail(), organisationFile, key);
        List<String> mails = organisation.people().stream().map(Person::mail).toList();
        optional(new Known("person", mails), person.deputy(), key);
        if (person.absent() && person.deputy() == null) {
            organisationFile.error(key, "somebody absent has no deputy", "name one: deputy: mail address");
        }
    }

    static void address(String address, SourceFile file, String key) {
        if (!address.matches("[^\\s@<>\"]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}") && !address.contains("${")) {
            file.error(key, "'" + address + "' is no mail address", "write it like klachten@example.org");
        }
    }

    static void named(String name, SourceFile file, String key) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            file.error(key, "'" + name + "' is no name", "use small letters, digits and hyphens");
        }
    }

    private void optional(Known known, @Nullable String name, String key) {
        if (name != null) {
            known.mustHold(name, organisationFile, key);
        }
    }
}
