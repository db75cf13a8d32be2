package org.gehoor.register;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code promise}. */
record PromiseRow(
        String promise,
        int round,
        String strength,
        Instant from_at,
        Instant due_at,
        LocalDate last_day,
        String bound,
        String state,
        Instant state_at,
        String trace) {}
