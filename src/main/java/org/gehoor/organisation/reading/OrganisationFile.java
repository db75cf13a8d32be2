package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.organisation.ApiKey;
import org.gehoor.organisation.Channel;
import org.gehoor.organisation.Identity;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Languages;
import org.gehoor.organisation.Person;
import org.gehoor.organisation.Program;
import org.gehoor.organisation.Role;
import org.gehoor.procedure.Conflict;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Everything that an {@code organisation.yml} can say. */
record OrganisationFile(
        @Key(value = "Who the organisation is.", required = true) Identity organisation,
        @Key(value = "Languages of the letters.", required = true) Languages languages,
        @Key(value = "How dossiers are numbered.", required = true) Numbering numbering,
        @Key(value = "When the organisation is at work.", required = true) CalendarKeys calendar,
        @Key("Domains of the staff's own addresses. `[lm.example]`.") List<String> staffDomains,
        @Key("The mail server of every mailbox that names none of its own.") @Nullable ImapServer imap,
        @Key(value = "The mailboxes that are read.", required = true) List<MailboxKeys> mailboxes,
        @Key("Name of the mailbox that undeliverable letters come back to. Default: the one they are sent from.")
                @Nullable
                String bouncesTo,
        @Key("The other ways in: forms, telephone, counter, post.") List<Channel> channels,
        @Key(value = "The parts that people play in the procedure.", required = true) List<Role> roles,
        @Key("Who plays them; needed for whom the hub must reach by mail.") List<Person> people,
        @Key("Programs that give commands over the broker, such as a CRM.") List<Program> programs,
        @Key("Keys with which programs use the hub's HTTP side.") List<ApiKey> apiKeys,
        @Key("Whether every fact of every dossier is told on `gehoor.<organisation>.events`, for CRMs. Default: true."
                        + " `false`.")
                @Nullable
                Boolean events,
        @Key("What the source says about the above, and the reading taken.") List<Conflict> conflicts) {

    OrganisationFile {
        staffDomains = List.copyOf(requireNonNullElse(staffDomains, List.of()));
        mailboxes = List.copyOf(requireNonNullElse(mailboxes, List.of()));
        channels = List.copyOf(requireNonNullElse(channels, List.of()));
        roles = List.copyOf(requireNonNullElse(roles, List.of()));
        people = List.copyOf(requireNonNullElse(people, List.of()));
        programs = List.copyOf(requireNonNullElse(programs, List.of()));
        apiKeys = List.copyOf(requireNonNullElse(apiKeys, List.of()));
        events = requireNonNullElse(events, true);
        conflicts = List.copyOf(requireNonNullElse(conflicts, List.of()));
    }

    boolean announces() {
        return Boolean.TRUE.equals(events);
    }
}
