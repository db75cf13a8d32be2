package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gehoor.contract.Contracts;
import org.gehoor.testkit.Patiently;

/** The events of an organisation, kept by a CRM that subscribed. */
public final class EventFeed {

    private final String address;
    private final List<HandlerMessage> received = new CopyOnWriteArrayList<>();

    EventFeed(String address) {
        this.address = address;
    }

    void add(HandlerMessage event) {
        received.add(event);
    }

    /** All that came so far, in order. */
    public List<HandlerMessage> received() {
        return List.copyOf(received);
    }

    /** What happened to a dossier so far, as {@code seq fact} or {@code seq fact:about}; each event keeps its contract. */
    public List<String> about(String number) {
        return received.stream()
                .filter(event -> event.says("/subject").equals(number))
                .map(EventFeed::told)
                .toList();
    }

    /** Waits until that fact was announced. */
    public void awaits(String number, String fact) {
        Patiently.until(fact + " of " + number + " on " + address, () -> about(number).stream()
                .anyMatch(told -> told.endsWith(" " + fact)));
    }

    private static String told(HandlerMessage event) {
        assertThat(Contracts.objectionsToEvent(event.json())).isEmpty();
        assertThat(event.properties())
                .containsEntry("contentType", "application/cloudevents+json")
                .containsEntry("cloudEvents_id", event.says("/id"))
                .containsEntry("cloudEvents_type", event.says("/type"))
                .containsEntry("_AMQ_DUPL_ID", event.says("/id"));
        String about = event.says("/data/about");
        return event.says("/data/seq") + " " + event.says("/data/fact") + (about.isEmpty() ? "" : ":" + about);
    }
}
