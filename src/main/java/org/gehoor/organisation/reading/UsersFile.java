package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.organisation.User;
import org.gehoor.procedure.Key;

/** Everything that {@code config/users.yml} can say. */
record UsersFile(@Key(value = "Who may sign in at the desk.", required = true) List<User> users) {

    UsersFile {
        users = List.copyOf(requireNonNullElse(users, List.of()));
    }
}
