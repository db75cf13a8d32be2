package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Somebody who plays roles; reached by mail, with a deputy when absent. */
public record Person(
        @Key(value = "Name. `Karin de Wit`.", required = true) String name,
        @Key(value = "Mail address for notices and warnings.", required = true) String mail,
        @Key(value = "The roles. `[responsible]`.", required = true) List<String> roles,
        @Key("Name at the broker and at sign-in, for commands. `karin`.") @Nullable String user,
        @Key("Mail address of the person who steps in.") @Nullable String deputy,
        @Key("Away now: the deputy is told instead.") boolean absent) {

    public Person {
        roles = List.copyOf(requireNonNullElse(roles, List.of()));
    }

    @Override
    public String toString() {
        return "a person in " + roles;
    }
}
