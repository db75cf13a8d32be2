package org.gehoor.wiring.broker;

import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSException;
import org.gehoor.wiring.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ErrorHandler;

/** Says once that transcripts can't be heard; of one that fails its route says what may be said, for failures quote. */
@Component
final class TranscriptOutage implements ExceptionListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TranscriptOutage.class);

    private final Outage outage = new Outage("Transcripts from the broker");

    @Override
    public void onException(JMSException failure) {
        outage.gone(failure);
    }

    @Override
    public void handleError(Throwable failure) {
        LOG.debug(
                "A transcript goes back to the broker, which keeps it in {} after ten attempts",
                Addresses.DEAD_LETTERS);
    }
}
