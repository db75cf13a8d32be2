package org.gehoor.wiring.broker;

import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSException;
import org.gehoor.wiring.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ErrorHandler;

/** Says once that commands can't be heard, and of each that fails its kind of failure alone: databases quote rows. */
@Component
final class CommandOutage implements ExceptionListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CommandOutage.class);

    private final Outage outage = new Outage("Commands");

    @Override
    public void onException(JMSException failure) {
        outage.gone(failure);
    }

    @Override
    public void handleError(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        LOG.error(
                "A command could not be carried out ({}): the broker offers it again, and after ten attempts keeps it in {}",
                root.getClass().getSimpleName(),
                Addresses.DEAD_LETTERS);
    }

    /** A command came. */
    void back() {
        outage.back();
    }
}
