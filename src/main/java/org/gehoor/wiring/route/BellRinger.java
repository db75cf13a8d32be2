package org.gehoor.wiring.route;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.gehoor.correspondence.LetterWritten;
import org.gehoor.intake.MessageStored;
import org.gehoor.register.FactRecorded;
import org.gehoor.register.LetterOwed;
import org.gehoor.register.ReportFiled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes a worker as soon as there is work for it.
 *
 * <p>Only politeness: a ring that gets lost is made good by the next tick.
 */
@Component
final class BellRinger {

    private static final Logger LOG = LoggerFactory.getLogger(BellRinger.class);

    private final CamelContext camel;
    private final ProducerTemplate bells;

    BellRinger(CamelContext camel, ProducerTemplate bells) {
        this.camel = camel;
        this.bells = bells;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void stored(MessageStored event) {
        ring("bell:reading");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void recorded(FactRecorded event) {
        ring("bell:relay");
        ring("bell:announce");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void owed(LetterOwed event) {
        ring("bell:letters");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void written(LetterWritten event) {
        ring("bell:post");
        ring("bell:print");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void reported(ReportFiled event) {
        ring("bell:returns");
    }

    /** What is committed is committed: who rang must not hear that nobody could be woken. */
    private void ring(String bell) {
        try {
            if (camel.getStatus().isStarted()) {
                bells.sendBody(bell, null);
            }
        } catch (RuntimeException e) {
            LOG.debug("Ring of {} lost", bell, e);
        }
    }
}
