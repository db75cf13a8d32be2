package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.gehoor.testkit.Patiently;

/** One queue, read by a handler's program that keeps what it gets. */
public final class HandlerQueue {

    private final String name;
    private final List<HandlerMessage> received = new CopyOnWriteArrayList<>();

    HandlerQueue(String name) {
        this.name = name;
    }

    void add(HandlerMessage message) {
        received.add(message);
    }

    /** Waits for the dossier to be assigned. */
    public HandlerMessage awaitsAssignment(String number) {
        return awaits("assignment.v1", number);
    }

    /** Waits to hear that somebody wrote again. */
    public HandlerMessage awaitsJoined(String number) {
        return awaits("joined.v1", number);
    }

    public HandlerMessage awaitsLetterFailed(String number) {
        return awaits("letter-failed.v1", number);
    }

    /** Waits for the assignment whose words these are: for a dossier that nobody was told the number of. */
    public HandlerMessage awaitsAssignmentWhere(Predicate<HandlerMessage> fitting) {
        return Patiently.find("an assignment on " + name, () -> received.stream()
                .filter(message -> message.kind().equals("assignment.v1"))
                .filter(fitting)
                .findFirst());
    }

    /** All that came so far, in order. */
    public List<HandlerMessage> received() {
        return List.copyOf(received);
    }

    /** All that came so far about one dossier, in order. */
    public List<HandlerMessage> about(String number) {
        return received.stream()
                .filter(message -> message.number().equals(number))
                .toList();
    }

    /** Assignments so far, whose complainant has this address. */
    public List<HandlerMessage> assignmentsOf(String complainant) {
        return received.stream()
                .filter(message -> message.kind().equals("assignment.v1"))
                .filter(message -> message.says("/complainant/address").equals(complainant))
                .toList();
    }

    private HandlerMessage awaits(String kind, String number) {
        HandlerMessage found = Patiently.find(kind + " of " + number + " on " + name, () -> about(number).stream()
                .filter(message -> message.kind().equals(kind))
                .findFirst());
        assertThat(about(number))
                .filteredOn(message -> message.kind().equals(kind))
                .hasSize(1);
        return found;
    }
}
