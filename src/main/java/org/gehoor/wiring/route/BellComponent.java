package org.gehoor.wiring.route;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.spi.annotations.Component;

/**
 * {@code bell:<worker>}: wakes a worker; a bell that is already rung stays rung, and ringing never waits.
 *
 * <p>It is Camel's {@code seda} with a queue of one. The message says nothing: the worker looks at its list.
 */
@Component("seda")
final class BellComponent extends SedaComponent {

    /** So often, in milliseconds, a worker listens anew, and hears that the hub stops. */
    private static final int LISTEN = 500;

    private static final Map<String, Object> A_BELL = Map.of("size", 1, "discardWhenFull", true, "pollTimeout", LISTEN);

    /** Said at each endpoint: defaults of a component are overwritten by Spring's settings for every {@code seda}. */
    @Override
    protected Endpoint createEndpoint(String uri, String worker, Map<String, Object> parameters) throws Exception {
        parameters.putAll(A_BELL);
        return super.createEndpoint(uri, worker, parameters);
    }
}
