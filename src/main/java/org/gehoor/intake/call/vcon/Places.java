package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Checks references by place: one, a list of them, or a list of lists (a list for each channel of a recording).
 *
 * @param size how many there are to point to
 * @param kind of what, in the singular
 */
record Places(int size, String kind, List<String> faults) {

    void check(final JsonNode places, final String at) {
        if (Form.absent(places)) {
            return;
        }
        if (places.isArray()) {
            places.forEach(place -> check(place, at));
        } else if (!places.isIntegralNumber()) {
            faults.add(at + ": names a " + kind + " by something that is no whole number");
        } else if (!places.canConvertToInt() || places.intValue() < 0 || places.intValue() >= size) {
            faults.add(at + ": names a " + kind + " that is not there");
        }
    }
}
