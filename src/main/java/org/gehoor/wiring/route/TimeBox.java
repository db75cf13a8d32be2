package org.gehoor.wiring.route;

import jakarta.annotation.PreDestroy;
import org.gehoor.intake.Claim;
import org.gehoor.intake.Parsed;
import org.gehoor.intake.Reader;
import org.springframework.stereotype.Component;

/** Intake's reading with a limit on its time: no mail, however made, keeps the others waiting for ever. */
@Component
public class TimeBox {

    private final Reader reader;
    private final TimeLimit limit;

    TimeBox(Reader reader, WorkerSettings settings) {
        this.reader = reader;
        this.limit = new TimeLimit(settings.readWithin());
    }

    /** @throws Exception what reading threw, or that it took too long */
    public Parsed parse(Claim claim) throws Exception {
        return limit.within(() -> reader.parse(claim));
    }

    @PreDestroy
    void stop() {
        limit.stop();
    }
}
