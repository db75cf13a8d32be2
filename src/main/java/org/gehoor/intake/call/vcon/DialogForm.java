package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What every dialog of a vCon must keep to: whom it names, when it began, how long it took. */
record DialogForm(JsonNode dialog, String at, int parties, List<String> faults) {

    void check() {
        final Places places = new Places(parties, "party", faults);
        places.check(dialog.path("parties"), at);
        places.check(dialog.path("originator"), at);
        final JsonNode start = dialog.path("start");
        if (!Form.absent(start) && Times.at(start).isEmpty()) {
            faults.add(at + ": start is no time");
        }
        final JsonNode duration = dialog.path("duration");
        if (!Form.absent(duration) && Times.seconds(duration).isEmpty()) {
            faults.add(at + ": duration is no number of seconds");
        }
    }
}
