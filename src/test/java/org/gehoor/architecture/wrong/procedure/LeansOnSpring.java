package org.gehoor.architecture.wrong.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A rule that asks a framework and the machine's clock. */
@Component
public final class LeansOnSpring {

    Instant now() {
        return Instant.now();
    }

    Supplier<Instant> nowByReference() {
        return Instant::now;
    }

    LocalDate today() {
        return LocalDate.now(Clock.systemUTC().getZone());
    }

    Instant politely(Clock clock) {
        return Instant.now(clock);
    }
}
