package org.gehoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gehoor.dispatch.Packed;
import org.gehoor.register.Parcel;
import org.junit.jupiter.api.Test;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.UncategorizedJmsException;

/** What handlers are told, and what happens when the broker refuses, hangs or is away. */
final class RelayRouteIT extends RouteTale {

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
    void aBrokerThatIsAwayEndsTheBatchAndNoneOfItIsLost() {
        dispatcher.answer = parcel -> packed();
        broker.away = new UncategorizedJmsException("Failed to create session factory");
        dispatcher.batches.add(parcels(50));
        int claims = dispatcher.claims.get();
        ring("relay");
        await().until(() -> dispatcher.asked.stream().anyMatch(asked -> asked.startsWith("failed")));
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(broker.offered).as("the others wait until their lease ends").hasValueLessThan(10);
        assertThat(dispatcher.claims).as("no further batch is claimed").hasValue(claims + 1);

        broker.away = null;
        dispatcher.batches.add(parcels(50));
        ring("relay");
        await().until(() -> broker.sent.size() == 50);
    }

    @Test
    void aQueueThatIsMissingHoldsUpNoOther() {
        dispatcher.answer = parcel -> packed();
        broker.away = new InvalidDestinationException(new jakarta.jms.InvalidDestinationException("no such queue"));
        dispatcher.batches.add(parcels(50));
        ring("relay");
        await().until(() -> dispatcher.asked.stream()
                        .filter(asked -> asked.startsWith("failed"))
                        .count()
                == 50);
    }

    @Test
    void aBrokerThatHangsKeepsNobodyFromReading() throws Exception {
        var hanging = new CountDownLatch(1);
        dispatcher.answer = parcel -> packed();
        broker.hanging = hanging;
        dispatcher.batches.add(parcels(50));
        ring("relay");
        await().until(() -> broker.offered.get() > 1);
        reader.batches.add(List.of("1"));
        ring("reading");
        try {
            await().until(() -> reader.asked.contains("conclude 1"));
        } finally {
            hanging.countDown();
        }
        await().until(() -> broker.sent.size() == 50);
    }

    @Test
    void aFactThatHandlersNeedNotHearIsPassedOver() {
        dispatcher.answer = parcel -> "nothing to say";
        dispatcher.batches.add(List.of(parcel()));
        ring("relay");
        await().until(() -> dispatcher.claims.get() > 1);
        assertThat(dispatcher.asked).containsExactly("pack " + parcel());
    }
}
