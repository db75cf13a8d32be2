package org.gehoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gehoor.dispatch.PackedExamples;
import org.junit.jupiter.api.Test;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.UncategorizedJmsException;

/** What CRMs are told, in which order, and what happens when an event can't be sent. */
final class AnnounceRouteIT extends RouteTale {

    @Test
    void anEventIsPublishedWithItsDuplicateIdAndWhatSelectorsNeed() throws Exception {
        announcer.batches.add(List.of(PackedExamples.announcements(7, 1)));
        ring("announce");
        var sent = broker.sent.poll(10, TimeUnit.SECONDS);
        assertThat(sent.body()).isEqualTo("{}");
        assertThat(sent.headers())
                .isEqualTo(Map.of(
                        "CamelJmsDestinationName", "gehoor.huidarts.events",
                        "_AMQ_DUPL_ID", "huidarts/7/1",
                        "JMSType", "org.gehoor.event.registered.v1",
                        "contentType", "application/cloudevents+json",
                        "cloudEvents_id", "huidarts/7/1",
                        "cloudEvents_type", "org.gehoor.event.registered.v1",
                        "cloudEvents_subject", "2026-000001-16"));
    }

    @Test
    void eventsOfOneDossierGoInOrderAndTheBatchIsTickedOffOnce() {
        announcer.batches.add(List.of(PackedExamples.announcements(7, 3), PackedExamples.announcements(8, 2)));
        ring("announce");
        await().until(() -> announcer.asked.contains("delivered 2"));
        assertThat(announcer.asked.stream().filter(asked -> asked.startsWith("sent huidarts/7")))
                .containsExactly("sent huidarts/7/1", "sent huidarts/7/2", "sent huidarts/7/3");
        assertThat(broker.sent).hasSize(5);
        assertThat(announcer.asked)
                .filteredOn(asked -> asked.startsWith("delivered"))
                .hasSize(1);
    }

    @Test
    void anEventThatCannotBeSentHoldsBackItsOwnDossierOnly() {
        announcer.answer = id -> {
            if (id.equals("huidarts/7/2")) {
                throw new InvalidDestinationException(new jakarta.jms.InvalidDestinationException("no such address"));
            }
            return id;
        };
        announcer.batches.add(List.of(PackedExamples.announcements(7, 3), PackedExamples.announcements(8, 2)));
        ring("announce");
        await().until(() -> announcer.asked.contains("delivered 2"));
        assertThat(announcer.asked)
                .contains("sent huidarts/8/2", "failed huidarts/7/1 InvalidDestinationException")
                .doesNotContain("sent huidarts/7/3");
    }

    @Test
    void aBrokerThatIsAwayEndsTheBatchAndWhatWasSentIsTickedOff() {
        broker.away = new UncategorizedJmsException("Failed to create session factory");
        int claims = announcer.claims.get();
        announcer.batches.add(java.util.stream.LongStream.range(1, 50)
                .mapToObj(id -> PackedExamples.announcements(id, 2))
                .toList());
        ring("announce");
        await().until(() -> announcer.asked.contains("delivered 49"));
        assertThat(announcer.asked.stream().filter(asked -> asked.startsWith("failed")))
                .as("the others wait until their lease ends")
                .hasSizeBetween(1, 20);
        assertThat(announcer.asked).noneMatch(asked -> asked.startsWith("sent"));
        assertThat(announcer.claims).as("no further batch is claimed").hasValue(claims + 1);

        broker.away = null;
        announcer.batches.add(List.of(PackedExamples.announcements(7, 1)));
        ring("announce");
        await().until(() -> announcer.asked.contains("sent huidarts/7/1"));
    }
}
