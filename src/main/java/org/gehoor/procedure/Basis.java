package org.gehoor.procedure;

import org.jspecify.annotations.Nullable;

/** Where a procedure comes from. */
public record Basis(
        @Key(value = "Whose published procedure this is. `Solidaris, health fund (BE)`.", required = true)
                String source,
        @Key("What to know about the source: language, what it leaves out.") @Nullable String note) {}
