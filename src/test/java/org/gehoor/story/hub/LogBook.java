package org.gehoor.story.hub;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged while it is open, at INFO and above, as an administrator would read it. */
public final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

    private LogBook() {}

    public static LogBook opened() {
        LogBook book = new LogBook();
        book.start();
        root().addAppender(book);
        return book;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
            event.getFormattedMessage();
            events.add(event);
        }
    }

    /** Lines that hold all these words. */
    public List<String> lines(String... words) {
        return events.stream()
                .map(event -> event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage())
                .filter(line -> List.of(words).stream().allMatch(line::contains))
                .toList();
    }

    /** Lines at WARN or above. */
    public List<String> complaints() {
        return lines().stream()
                .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .toList();
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }
}
