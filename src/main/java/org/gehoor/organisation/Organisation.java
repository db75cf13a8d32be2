package org.gehoor.organisation;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.WorkingCalendar;

/**
 * One organisation, checked: what its folder under {@code config/organisations} says.
 *
 * @param name the folder's name; the key everywhere
 * @param zone its days are dates in this zone
 * @param staffDomains domains of the staff's own mail addresses
 * @param procedure today's procedure; dossiers keep the revision they were registered under
 */
public record Organisation(
        String name,
        Identity identity,
        Languages languages,
        NumberPattern numberPattern,
        ZoneId zone,
        WorkingCalendar calendar,
        List<String> staffDomains,
        List<Mailbox> mailboxes,
        List<Channel> channels,
        List<Role> roles,
        List<Person> people,
        List<Program> programs,
        List<ApiKey> apiKeys,
        List<Queue> queues,
        Rules rules,
        Procedure procedure,
        ProcedureRevision procedureRevision,
        Letters letters) {

    /** Name as the letters print it. */
    public String displayName() {
        return identity.name();
    }

    public Optional<Mailbox> mailbox(String mailbox) {
        return mailboxes.stream().filter(any -> any.name().equals(mailbox)).findFirst();
    }

    /**
     * Where a letter from this mailbox comes back to: an address of the letter's own where its mailbox takes those, else the
     * mailbox.
     *
     * @param token of the letter's own, {@value BounceAddress#TOKEN} characters
     */
    public String bounceAddress(Mailbox from, String token) {
        Mailbox to = mailbox(from.bouncesTo()).orElse(from);
        return to.plusAddressing() ? BounceAddress.of(to.address(), token) : to.address();
    }

    public Optional<Queue> queue(String id) {
        return queues.stream().filter(any -> any.id().equals(id)).findFirst();
    }

    public Optional<Role> role(String id) {
        return roles.stream().filter(any -> any.id().equals(id)).findFirst();
    }

    /** Who play a role; a deputy stands in for somebody absent. */
    public List<Person> peopleIn(String role) {
        return people.stream()
                .filter(person -> person.roles().contains(role))
                .map(person -> person.absent() ? deputyOf(person) : person)
                .distinct()
                .toList();
    }

    /** Who a user of the broker, or somebody who signed in, is to this organisation; empty for a stranger. */
    public Optional<Actor> actor(String user) {
        for (Person person : people) {
            if (user.equals(person.user())) {
                return Optional.of(new Actor(user, person.roles(), true));
            }
        }
        return programs.stream()
                .filter(program -> program.user().equals(user))
                .findFirst()
                .map(program -> new Actor(
                        user,
                        program.roles().contains(Program.ALL)
                                ? roles.stream().map(Role::id).toList()
                                : program.roles(),
                        false));
    }

    /** Who watch that the procedure is followed: they are told what waits too long. */
    public List<Person> coordinators() {
        return roles.stream()
                .filter(Role::guardsProcedure)
                .flatMap(role -> peopleIn(role.id()).stream())
                .distinct()
                .toList();
    }

    /** Whether a mail address is one of the organisation's own staff or mailboxes. */
    public boolean isOwn(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return staffDomains.stream().anyMatch(domain::equalsIgnoreCase)
                || mailboxes.stream().anyMatch(mailbox -> mailbox.address().equalsIgnoreCase(address));
    }

    /** Whether it is an address that the organisation gave the hub: a mailbox, a queue's, a colleague's. */
    public boolean has(String address) {
        return Stream.of(
                        mailboxes.stream().map(Mailbox::address),
                        queues.stream().map(Queue::mail).filter(Objects::nonNull),
                        people.stream().map(Person::mail))
                .flatMap(addresses -> addresses)
                .anyMatch(address::equalsIgnoreCase);
    }

    /** The facts that every letter may print: see {@link ContentKey}. */
    public Map<String, Object> standingFacts() {
        return identity.website() == null
                ? Map.of("organisation", displayName(), "telephone", identity.telephone())
                : Map.of(
                        "organisation", displayName(),
                        "telephone", identity.telephone(),
                        "website", identity.website());
    }

    private Person deputyOf(Person absent) {
        return people.stream()
                .filter(person -> person.mail().equalsIgnoreCase(String.valueOf(absent.deputy())))
                .findFirst()
                .orElse(absent);
    }

    @Override
    public String toString() {
        return name;
    }
}
