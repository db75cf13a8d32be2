package org.gehoor.wiring.route;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BellComponentTest {

    private static final int RINGS = 3_000;

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final AtomicInteger woken = new AtomicInteger();
    private final CountDownLatch finished = new CountDownLatch(1);

    @BeforeEach
    void startABusyWorker() throws Exception {
        BellComponent bell = new BellComponent();
        // what Spring's auto-configuration does to every seda component, ours too
        bell.setQueueSize(1_000);
        bell.setDefaultDiscardWhenFull(false);
        camel.addComponent("bell", bell);
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("bell:work").process(exchange -> {
                    woken.incrementAndGet();
                    finished.await();
                });
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void ringsThatComeWhileItWorksCountAsOne() {
        ProducerTemplate bells = camel.createProducerTemplate();
        bells.sendBody("bell:work", null);
        Patiently.until("its waking", () -> woken.get() == 1);
        for (int ring = 0; ring < RINGS; ring++) {
            bells.sendBody("bell:work", null);
        }
        finished.countDown();
        Patiently.until("its waking once more", () -> woken.get() == 2);
        Patiently.stays("no more", Duration.ofMillis(200), () -> woken.get() == 2);
    }
}
