package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** A program, such as a CRM, that gives commands for people who are not known to the hub by name. */
public record Program(
        @Key(value = "Its user at the broker. `crm`.", required = true) String user,
        @Key(value = "The roles that it acts for; `all` for every role of the organisation.", required = true)
                List<String> roles) {

    /** In {@link #roles}: every role of the organisation. */
    public static final String ALL = "all";

    public Program {
        roles = List.copyOf(requireNonNullElse(roles, List.of()));
    }
}
