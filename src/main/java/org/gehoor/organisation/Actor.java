package org.gehoor.organisation;

import java.util.List;

/**
 * Who gives a command: a person, or a program for people whom the hub does not know.
 *
 * @param name as the broker, the sign-in or the key names it
 * @param roles that it may act in
 * @param person whether the name is somebody's, so that it tells who did what
 */
public record Actor(String name, List<String> roles, boolean person) {

    public Actor {
        roles = List.copyOf(roles);
    }

    public boolean plays(String role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return person ? "a person in " + roles : "the program " + name;
    }
}
