package org.gehoor.organisation.reading;

import org.gehoor.organisation.Role;

/** Whether an organisation has somebody who watches that the procedure is followed. */
final class Coordination {

    private Coordination() {}

    static boolean isThere(OrganisationFile organisation) {
        return organisation.roles().stream()
                .filter(Role::guardsProcedure)
                .anyMatch(role -> organisation.people().stream()
                        .anyMatch(person -> person.roles().contains(role.id())));
    }
}
