package org.gehoor.wiring.route;

import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.spi.annotations.Component;

/**
 * {@code bell:<worker>}: wakes a worker; a bell that is already rung stays rung, and ringing never waits.
 *
 * <p>It is Camel's {@code seda} with a queue of one. The message says nothing: the worker looks at its list.
 */
@Component("seda")
final class BellComponent extends SedaComponent {

    BellComponent() {
        setQueueSize(1);
        setDefaultDiscardWhenFull(true);
        setDefaultPollTimeout(5_000);
    }
}
