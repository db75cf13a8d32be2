package org.gehoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@CamelSpringBootTest
@SpringBootTest(
        classes = Stage.class,
        properties = {"gehoor.tick=3600000", "spring.main.web-application-type=none"})
final class RoutesRouteIT {

    @Autowired
    private CamelContext camel;

    @Autowired
    private ProducerTemplate template;

    @Autowired
    private StandIn.Reading reader;

    @Autowired
    private StandIn.Dispatching dispatcher;

    @Autowired
    private StandIn.Writing letterWriter;

    @Autowired
    private StandIn.Posting postOffice;

    @Autowired
    private StandIn.Receiving mailIntake;

    @BeforeEach
    void forget() {
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice, mailIntake)) {
            door.answer = question -> question;
            door.away = null;
            door.batches.clear();
            door.asked.clear();
        }
        reader.reading = question -> question;
    }

    @Test
    void aMailboxHandsItsMailToIntakeWithoutHeaders() {
        var done = template.request("mailbox:solidaris/klachten", exchange -> {
            exchange.getMessage().setHeaders(new HashMap<>(Map.of("moveTo", "Evil", "CamelFileName", "x")));
            exchange.getMessage().setBody("mail 7");
        });
        assertThat(mailIntake.asked).containsExactly("receive solidaris klachten mail 7");
        assertThat(done.getMessage().getHeaders()).isEmpty();
    }

    @Test
    void aMailboxLearnsThatIntakeFailed() {
        mailIntake.answer = mail -> {
            throw new IllegalStateException("no room");
        };
        var done = template.request(
                "mailbox:solidaris/klachten", exchange -> exchange.getMessage().setBody("mail 8"));
        assertThat(done.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readingGoesOnWhenOneMessageFailsAndCountsItsAttempt() {
        reader.reading = claim -> {
            if (claim.equals("2")) {
                throw new IllegalArgumentException("of jan@klager.example");
            }
            return claim;
        };
        reader.batches.add(List.of("1", "2", "3"));
        ring("reading");
        await().until(() -> reader.asked.size() == 3);
        assertThat(reader.asked)
                .containsExactlyInAnyOrder("conclude 1", "conclude 3", "failed 2 IllegalArgumentException");
    }

    @Test
    void readingLooksAgainUntilNothingIsLeft() {
        reader.batches.addAll(List.of(List.of("1"), List.of("2"), List.of("3")));
        ring("reading");
        await().until(() -> reader.asked.size() == 3);
    }

    @Test
    void oneLetterThatFailsHoldsUpNoOther() {
        letterWriter.answer = due -> {
            if (due.equals(2L)) {
                throw new IllegalStateException("no template");
            }
            return due;
        };
        letterWriter.batches.add(List.of(1L, 2L, 3L));
        ring("letters");
        await().until(() -> letterWriter.asked.size() == 3);
    }

    @Test
    void theMailServersAnswerIsSettled() {
        postOffice.answer = letter -> "accepted " + letter;
        postOffice.batches.add(List.of("letter 1"));
        ring("post");
        await().until(() -> postOffice.asked.size() == 2);
        assertThat(postOffice.asked).containsExactly("send letter 1", "settle accepted letter 1");
    }

    @Test
    void aWorkerOutlivesAnOutageOfTheDatabase() {
        reader.away = new IllegalStateException("database away");
        int before = reader.claims.get();
        ring("reading");
        await().until(() -> reader.claims.get() > before);
        reader.away = null;
        reader.batches.add(List.of("1"));
        ring("reading");
        await().until(() -> reader.asked.contains("conclude 1"));
    }

    @Test
    void aTickRingsEveryBell() throws Exception {
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice)) {
            door.claims.set(0);
        }
        camel.getRouteController().stopRoute("ticks");
        camel.getRouteController().startRoute("ticks");
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice)) {
            await().until(() -> door.claims.get() > 0);
        }
    }

    private void ring(String bell) {
        template.sendBody("bell:" + bell, null);
    }
}
