package org.gehoor.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OutageTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
    }

    @Test
    void saysOnceThatItWentAndOnceThatItIsBack() {
        var outage = new Outage("Mailbox a/b");
        for (int i = 0; i < 100; i++) {
            outage.gone(new IllegalStateException(new IOException("refused\nwith more")));
        }
        outage.back();
        outage.back();
        assertThat(lines.list.stream()
                        .filter(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
                        .map(ILoggingEvent::getFormattedMessage))
                .containsExactly(
                        "Mailbox a/b: does not work now (IOException: refused); tried again until it does, not logged again",
                        "Mailbox a/b: works again");
    }

    @Test
    void saysNothingWhileAllIsWell() {
        new Outage("x").back();
        assertThat(lines.list).isEmpty();
    }
}
