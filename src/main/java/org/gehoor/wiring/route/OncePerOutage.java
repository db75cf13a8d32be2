package org.gehoor.wiring.route;

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

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        var outage = new Outage("Route " + routeId);
        return new RoutePolicySupport() {
            @Override
            public void onExchangeDone(Route done, Exchange exchange) {
                var failure = failure(exchange);
                if (failure == null) {
                    outage.back();
                } else {
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
