package org.gehoor.procedure.duty;

import org.gehoor.procedure.Key;

/** A warning before the due moment. */
public record Warning(
        @Key(value = "How long before, as a term. `3 days`, `8 working hours`.", required = true) String before,
        @Key(value = "Who is warned: a role, or `owner` of the current stage.", required = true) String to) {}
