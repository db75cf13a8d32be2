package org.gehoor.wiring.route;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.gehoor.wiring.Outage;
import org.jspecify.annotations.Nullable;

/** Watches every route: its first failure after a success is logged, and its first success after failures. */
final class OncePerOutage implements RoutePolicyFactory {

    /** A split hands a failure of one piece to the route that split: the route that did the piece has told it already. */
    private final Set<Exception> told = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        var outage = new Outage("Route " + routeId);
        return new RoutePolicySupport() {
            @Override
            public void onExchangeDone(Route done, Exchange exchange) {
                var failure = failure(exchange);
                if (failure == null) {
                    outage.back();
                } else if (told.add(failure)) {
                    outage.gone(failure);
                }
            }
        };
    }

    private static @Nullable Exception failure(Exchange exchange) {
        return exchange.getException() != null
                ? exchange.getException()
                : exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Exception.class);
    }
}
