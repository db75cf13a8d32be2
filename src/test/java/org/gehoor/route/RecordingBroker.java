package org.gehoor.route;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.ProcessorEndpoint;
import org.jspecify.annotations.Nullable;

/** Takes the broker's place and keeps what was sent. */
final class RecordingBroker extends DefaultComponent {

    record Sent(Object body, Map<String, Object> headers) {}

    volatile @Nullable RuntimeException away;
    volatile @Nullable CountDownLatch hanging;
    final AtomicInteger offered = new AtomicInteger();
    final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new ProcessorEndpoint(uri, this, exchange -> {
            offered.incrementAndGet();
            if (hanging != null) {
                hanging.await();
            }
            if (away != null) {
                throw away;
            }
            sent.add(new Sent(
                    exchange.getMessage().getBody(),
                    Map.copyOf(exchange.getMessage().getHeaders())));
        });
    }
}
