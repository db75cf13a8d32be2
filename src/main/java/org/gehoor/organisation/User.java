package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in at the desk: {@code config/users.yml}. */
public record User(
        @Key(
                        value =
                                "Name that is typed at sign-in, in small letters. `karin`. Who gives commands for an organisation has the same"
                                        + " name at `people[].user` of its `organisation.yml`.",
                        required = true)
                String user,
        @Key(value = "Name as colleagues read it. `Karin de Wit`.", required = true) String name,
        @Key(
                        "bcrypt hash of the password, made by `java -jar gehoor.jar password`; in quotes. Without one only your own"
                                + " sign-in service (OIDC) lets somebody in.")
                @Nullable
                PasswordHash password,
        @Key("Mail address by which your sign-in service knows them; only one that it calls verified counts.") @Nullable
                String mail,
        @Key(
                        "Registration of the sign-in service that vouches for their `mail`. Needed where several are configured: without it no address"
                                + " counts there. `entra`.")
                @Nullable
                String service,
        @Key("Registration and subject at your sign-in service, for one that verifies no addresses. `entra/AAAAbbbb`.")
                @Nullable
                String subject,
        @Key("Language of the desk's pages: `nl`, `fr` or `en`. Default: the browser's.") @Nullable String language,
        @Key("May open every page of every organisation.") boolean admin,
        @Key("What they may do, per organisation. `{lm: [call-centre], dijkstra: [handler, coordinator]}`.")
                Map<String, List<DeskRole>> roles) {

    public User {
        roles = Map.copyOf(requireNonNullElse(roles, Map.of()));
    }

    public boolean may(DeskRole role, String organisation) {
        return admin || roles.getOrDefault(organisation, List.of()).contains(role);
    }

    /** Whether there is an organisation for which they may. */
    public boolean maySomewhere(DeskRole role) {
        return admin || roles.values().stream().anyMatch(some -> some.contains(role));
    }

    @Override
    public String toString() {
        return admin ? "an administrator" : "a user of " + roles.keySet();
    }
}
