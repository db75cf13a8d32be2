package org.gehoor.wiring.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.gehoor.story.hub.LogBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OncePerOutageTest {

    /** A pool keeps the last failure to connect, and shows it to everyone who asks for a connection. */
    private final ConnectException refused = new ConnectException("refused");

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final LogBook log = LogBook.opened();
    private volatile boolean away = true;

    @BeforeEach
    void startTwoRoutesAndOneThatSplits() throws Exception {
        camel.addRoutePolicyFactory(new OncePerOutage());
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("direct:one").routeId("one").process(exchange -> work());
                from("direct:other").routeId("other").process(exchange -> work());
                from("direct:whole")
                        .routeId("whole")
                        .split(body())
                        .stopOnException()
                        .to("direct:one");
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        log.close();
    }

    private void work() throws SQLTransientConnectionException {
        if (away) {
            throw new SQLTransientConnectionException("timed out", refused);
        }
    }

    @Test
    void eachRouteTellsOfItsOwnFailureAlsoWhenTheCauseIsShared() {
        send("direct:one", "mail");
        send("direct:one", "mail");
        send("direct:other", "mail");
        away = false;
        send("direct:one", "mail");
        send("direct:other", "mail");
        send("direct:other", "mail");
        assertThat(log.lines("Route one")).hasSize(2);
        assertThat(log.lines("Route other")).hasSize(2);
    }

    @Test
    void aRouteThatSplitsDoesNotRepeatWhatTheRouteOfAPieceTold() {
        send("direct:whole", List.of("mail", "mail"));
        assertThat(log.lines("Route one")).hasSize(1);
        assertThat(log.lines("Route whole")).isEmpty();
    }

    @Test
    void whatBrokeAtWorkIsNotMendedByFindingNothingToDo() {
        send("direct:one", List.of("mail"));
        away = false;
        send("direct:one", List.of());
        assertThat(log.lines("Route one", "works again")).isEmpty();
        send("direct:one", List.of("mail"));
        assertThat(log.lines("Route one", "works again")).hasSize(1);
    }

    private void send(String to, Object body) {
        camel.createProducerTemplate()
                .send(to, exchange -> exchange.getMessage().setBody(body));
    }
}
