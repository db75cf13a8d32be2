package org.gehoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.gehoor.dispatch.Packed;
import org.gehoor.register.Parcel;
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
    private StandIn.Recording bookkeeper;

    @Autowired
    private StandIn.Receiving mailIntake;

    @Autowired
    private RecordingBroker broker;

    @BeforeEach
    void forget() {
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice, bookkeeper, mailIntake)) {
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
                .containsExactlyInAnyOrder(
                        "conclude 1",
                        "conclude 3",
                        "failed 2 java.lang.IllegalArgumentException: of jan@klager.example");
    }

    @Test
    void readingLooksAgainUntilNothingIsLeft() {
        reader.batches.addAll(List.of(List.of("1"), List.of("2"), List.of("3")));
        ring("reading");
        await().until(() -> reader.asked.size() == 3);
    }

    @Test
    void aMessageForAHandlerCarriesWhatThePackageSaysAndNothingElse() throws Exception {
        dispatcher.answer = parcel -> packed();
        dispatcher.batches.add(List.of(parcel()));
        ring("relay");
        var sent = broker.sent.poll(5, TimeUnit.SECONDS);
        assertThat(sent.body()).isEqualTo("{}");
        assertThat(sent.headers())
                .isEqualTo(Map.of(
                        // where Camel's JMS component sends it
                        "CamelJmsDestinationName", "gehoor.solidaris.queue.mediator",
                        "_AMQ_DUPL_ID", "dup-1",
                        "JMSType", "org.gehoor.assignment.v1",
                        "cloudEvents_specversion", "1.0",
                        "cloudEvents_id", "solidaris/2026-000001-16/1",
                        "cloudEvents_type", "org.gehoor.assignment.v1",
                        "cloudEvents_source", "/gehoor/solidaris",
                        "cloudEvents_subject", "2026-000001-16",
                        "cloudEvents_time", "2026-02-02T11:00:00+01:00",
                        "cloudEvents_datacontenttype", "application/json"));
        await().until(() -> dispatcher.asked.contains("delivered " + packed()));
    }

    @Test
    void aParcelThatCannotBePackedWaitsAndIsNeverMarkedAsTold() {
        dispatcher.answer = parcel -> {
            throw new IllegalStateException("broken");
        };
        dispatcher.batches.add(List.of(parcel()));
        ring("relay");
        await().until(() -> dispatcher.asked.contains("failed " + parcel() + " IllegalStateException"));
        assertThat(dispatcher.asked).noneMatch(asked -> asked.startsWith("delivered"));
    }

    @Test
    void aBrokerThatRefusesLeavesTheParcelWaiting() {
        dispatcher.answer =
                parcel -> new Packed("full?size=1&nonsense=1", "i", "t", "s", "n", "w", "{}", "d", (Parcel) parcel);
        dispatcher.batches.add(List.of(parcel()));
        ring("relay");
        await().until(() -> dispatcher.asked.stream().anyMatch(asked -> asked.startsWith("failed " + parcel())));
        assertThat(dispatcher.asked).noneMatch(asked -> asked.startsWith("delivered"));
    }

    @Test
    void aFactThatHandlersNeedNotHearIsPassedOver() {
        dispatcher.answer = parcel -> "nothing to say";
        dispatcher.batches.add(List.of(parcel()));
        ring("relay");
        await().until(() -> dispatcher.claims.get() > 1);
        assertThat(dispatcher.asked).containsExactly("pack " + parcel());
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
        await().until(() -> letterWriter.asked.size() == 4);
        assertThat(letterWriter.asked).contains("write 1", "write 3", "notWorded 2 no template");
    }

    @Test
    void aLetterThatCannotBeRecordedWaitsAndHoldsUpNoOther() {
        bookkeeper.answer = letter -> {
            if (letter.equals(2L)) {
                throw new IllegalStateException("unreadable, (x)");
            }
            return letter;
        };
        bookkeeper.batches.add(List.of(1L, 2L, 3L));
        ring("records");
        await().until(() -> bookkeeper.asked.size() == 4);
        assertThat(bookkeeper.asked).contains("record 3", "notRecorded 2 unreadable, (x)");
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
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice, bookkeeper)) {
            door.claims.set(0);
        }
        camel.getRouteController().stopRoute("ticks");
        camel.getRouteController().startRoute("ticks");
        for (var door : List.of(reader, dispatcher, letterWriter, postOffice, bookkeeper)) {
            await().until(() -> door.claims.get() > 0);
        }
    }

    private void ring(String bell) {
        template.sendBody("bell:" + bell, null);
    }

    private static Parcel parcel() {
        return new Parcel(1, "solidaris", 5, 1, "handler", 1);
    }

    private static Packed packed() {
        return new Packed(
                "gehoor.solidaris.queue.mediator",
                "solidaris/2026-000001-16/1",
                "org.gehoor.assignment.v1",
                "/gehoor/solidaris",
                "2026-000001-16",
                "2026-02-02T11:00:00+01:00",
                "{}",
                "dup-1",
                parcel());
    }
}
