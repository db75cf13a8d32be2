package org.gehoor.wiring.route;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Set<Throwable> told = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        var outage = new Outage("Route " + routeId);
        var brokeAtWork = new AtomicBoolean();
        return new RoutePolicySupport() {
            @Override
            public void onExchangeDone(Route done, Exchange exchange) {
                var failure = failure(exchange);
                var claimed = exchange.getMessage().getBody() instanceof Collection<?> work ? work.size() : -1;
                if (failure != null) {
                    if (told.add(unwrapped(failure))) {
                        brokeAtWork.set(claimed > 0);
                        outage.gone(failure);
                    }
                } else if (claimed != 0 || !brokeAtWork.get()) {
                    // that nothing waits proves that claiming works, not that what failed at work does
                    outage.back();
                }
            }
        };
    }

    /**
     * What Camel hands on it wraps anew; what it wraps stays the same. Not deeper: a connection pool gives every caller an
     * exception of its own, about one and the same cause.
     */
    private static Throwable unwrapped(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getClass().getName().startsWith("org.apache.camel.")) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static @Nullable Exception failure(Exchange exchange) {
        return exchange.getException() != null
                ? exchange.getException()
                : exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Exception.class);
    }
}
