package org.gehoor.route;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.gehoor.dispatch.Packed;
import org.gehoor.register.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The real routes with stand-ins behind their front doors. */
@CamelSpringBootTest
@SpringBootTest(
        classes = Stage.class,
        properties = {"gehoor.tick=3600000", "spring.main.web-application-type=none"})
abstract class RouteTale {

    @Autowired
    CamelContext camel;

    @Autowired
    ProducerTemplate template;

    @Autowired
    StandIn.Reading reader;

    @Autowired
    StandIn.Dispatching dispatcher;

    @Autowired
    StandIn.Announcing announcer;

    @Autowired
    StandIn.Writing letterWriter;

    @Autowired
    StandIn.Posting postOffice;

    @Autowired
    StandIn.Printing paperPost;

    @Autowired
    StandIn.Recording bookkeeper;

    @Autowired
    StandIn.Returning returnsClerk;

    @Autowired
    StandIn.Turning timekeeper;

    @Autowired
    StandIn.Reminding reminders;

    @Autowired
    StandIn.Receiving mailIntake;

    @Autowired
    RecordingBroker broker;

    @BeforeEach
    void forget() {
        for (var door : List.of(
                reader,
                dispatcher,
                announcer,
                letterWriter,
                postOffice,
                paperPost,
                bookkeeper,
                returnsClerk,
                timekeeper,
                reminders,
                mailIntake)) {
            door.answer = question -> question;
            door.away = null;
            door.batches.clear();
            door.asked.clear();
        }
        reader.reading = question -> question;
        broker.away = null;
        broker.hanging = null;
        broker.offered.set(0);
        broker.sent.clear();
    }

    void ring(String bell) {
        template.sendBody("bell:" + bell, null);
    }

    static List<Parcel> parcels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> new Parcel(id, "solidaris", id, 1, "handler", 1))
                .toList();
    }

    static Parcel parcel() {
        return new Parcel(1, "solidaris", 5, 1, "handler", 1);
    }

    static Packed packed() {
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
