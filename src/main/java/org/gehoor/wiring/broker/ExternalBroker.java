package org.gehoor.wiring.broker;

import jakarta.annotation.PreDestroy;
import org.gehoor.wiring.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * Prepares an external broker as soon as it can be reached: at start, else when it comes up.
 *
 * <p>The hub starts without it: mail is taken in and registered, and handlers hear of it later.
 */
@Component
@ConditionalOnExpression("!'${gehoor.broker.url:}'.isBlank()")
final class ExternalBroker implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalBroker.class);
    private static final long PAUSE_MILLIS = 10_000;

    private final Thread preparing = new Thread(this::prepare, "broker-check");
    private final BrokerProbe probe;
    private final Outage outage = new Outage("Broker");

    ExternalBroker(BrokerProbe probe) {
        this.probe = probe;
        preparing.setDaemon(true);
    }

    @Override
    public void run(ApplicationArguments args) {
        preparing.start();
    }

    private void prepare() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                probe.prepare().forEach(problem -> LOG.error("Broker: {}", problem));
                outage.back();
                return;
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                outage.gone(e);
                if (!paused()) {
                    return;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @PreDestroy
    void stop() {
        preparing.interrupt();
    }
}
