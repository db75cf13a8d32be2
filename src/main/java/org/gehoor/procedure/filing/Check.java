package org.gehoor.procedure.filing;

import org.gehoor.procedure.Key;

/** One ground on which a complaint may not be handled. */
public record Check(
        @Key(value = "Name of the ground. `anonymous`.", required = true) String id,
        @Key(value = "What is the case then, in a word. `no_identity`.", required = true) String when,
        @Key(
                        value = "What follows. `inadmissible`, `other_procedure`, `ask_complainant` or `forward`.",
                        required = true)
                Admissibility.Result result) {}
