package org.gehoor.wiring.health;

import org.gehoor.wiring.broker.BrokerProbe;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Degraded when the broker does not answer, or has given up messages that somebody must look at. */
@Component
final class BrokerHealthIndicator extends Degrading {

    private final BrokerProbe broker;

    BrokerHealthIndicator(BrokerProbe broker) {
        this.broker = broker;
    }

    @Override
    Health look() throws Exception {
        long given = broker.deadLetters();
        return (given == 0 ? Health.up() : Health.status(DEGRADED))
                .withDetail("deadLetters", given)
                .build();
    }
}
