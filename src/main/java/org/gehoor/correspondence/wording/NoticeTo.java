package org.gehoor.correspondence.wording;

import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.Role;
import org.gehoor.organisation.RoleNotice;
import org.gehoor.register.Party;

/**
 * Whom a notice goes to: a queue's mail address, or somebody in a role.
 *
 * @param what as the due moment names them: the queue's id, or a {@link RoleNotice}
 * @param label what people call the queue or the role
 * @param restricted whether what they get may hold the words of a confidential dossier
 */
record NoticeTo(String what, Party party, String label, boolean restricted) {

    /** Empty when the queue has no mail address any more, or nobody plays the role. */
    static Optional<NoticeTo> of(String what, Organisation organisation, String language) {
        Optional<RoleNotice> role = RoleNotice.of(what);
        return role.isPresent()
                ? inRole(what, role.get(), organisation, language)
                : organisation
                        .queue(what)
                        .filter(queue -> queue.mail() != null)
                        .map(queue -> atQueue(queue, organisation, language));
    }

    private static Optional<NoticeTo> inRole(String what, RoleNotice role, Organisation organisation, String language) {
        String label = organisation
                .role(role.role())
                .map(found -> found.label(language))
                .orElse(role.role());
        return role.person(organisation)
                .map(person -> new NoticeTo(what, new Party(person.name(), person.mail()), label, false));
    }

    private static NoticeTo atQueue(Queue queue, Organisation organisation, String language) {
        Optional<Role> role = organisation.role(queue.role());
        String label = role.map(found -> queue.label(language, found)).orElse(queue.id());
        return new NoticeTo(queue.id(), new Party(null, queue.mail()), label, queue.restricted());
    }

    @Override
    public String toString() {
        return "NoticeTo[" + what + "]";
    }
}
