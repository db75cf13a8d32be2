package org.gehoor.organisation;

import org.gehoor.procedure.Key;

/** One rule: all its conditions must hold. */
public record Rule(
        @Key(value = "Name of the rule, for logs and questions. `bakery`.", required = true) String id,
        @Key(value = "The conditions, all of which must hold.", required = true) When when,
        @Key(value = "The queue that gets it.", required = true) String queue) {}
