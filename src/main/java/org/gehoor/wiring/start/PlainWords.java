package org.gehoor.wiring.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.gehoor.wiring.Outage;
import org.gehoor.wiring.broker.BrokerNotStarted;
import org.postgresql.util.PSQLException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the hub did not start, in a line a problem and without a stack trace, where it is known what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainWords implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var words = words(cause);
            if (words.isPresent()) {
                // in UTF-8 like the console, whatever the locale of a service is
                new PrintStream(System.err, true, StandardCharsets.UTF_8).println(words.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> words(Throwable cause) {
        if (cause instanceof NotConfigured missing) {
            return Optional.of(missing.getMessage());
        }
        if (cause instanceof BrokerNotStarted broker) {
            return Optional.of(broker.getMessage());
        }
        if (cause instanceof PortInUseException taken) {
            return Optional.of("HTTP port " + taken.getPort()
                    + " is in use — stop what listens there, or set server.port to a free one");
        }
        if (cause instanceof PSQLException database) {
            return Optional.of("The database does not answer as it should (" + Outage.firstLine(database)
                    + ") — see that it runs, and check spring.datasource.url, username and password");
        }
        if (cause instanceof FailedToCreateRouteException || cause instanceof FailedToStartRouteException) {
            return Optional.of("routes: "
                    + cause.getMessage().lines().findFirst().orElse("") + " — correct the file, then run: check");
        }
        return Optional.empty();
    }
}
