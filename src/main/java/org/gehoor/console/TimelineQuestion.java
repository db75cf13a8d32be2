package org.gehoor.console;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.timeline.Arrival;
import org.gehoor.procedure.timeline.Event;
import org.gehoor.procedure.timeline.Timeline;

/** A timeline to tell, as it was understood. */
record TimelineQuestion(Organisation organisation, Arrival arrival, List<Event> events, Instant until) {

    Timeline timeline() {
        return Timeline.of(organisation.procedure(), organisation.calendar(), arrival, events, until);
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(organisation.zone());
    }
}
