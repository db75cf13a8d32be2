package org.gehoor.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehoor.register.Parcel;

/**
 * Events of one dossier on their way to the broker, in the order in which they must arrive; knows how far they have come.
 *
 * <p>What nobody said was sent counts as not sent: it is told again.
 */
public final class Announcements {

    private final List<Packed> events;
    private final AtomicInteger sent = new AtomicInteger();

    Announcements(List<Packed> events) {
        this.events = List.copyOf(events);
    }

    public List<Packed> events() {
        return events;
    }

    /** The next one has arrived, if that is the one. */
    void sent(Packed event) {
        int next = sent.get();
        if (next < events.size() && events.get(next).equals(event)) {
            sent.compareAndSet(next, next + 1);
        }
    }

    List<Parcel> told() {
        return parcels(events.subList(0, sent.get()));
    }

    /** Begins with the one that could not be sent. */
    List<Parcel> untold() {
        return parcels(events.subList(sent.get(), events.size()));
    }

    private static List<Parcel> parcels(List<Packed> events) {
        return new ArrayList<>(events.stream().map(Packed::parcel).toList());
    }

    @Override
    public String toString() {
        return "Announcements" + events;
    }
}
