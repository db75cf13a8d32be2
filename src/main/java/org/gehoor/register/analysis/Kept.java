package org.gehoor.register.analysis;

import java.time.Instant;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.PromiseState;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.Bound;

/**
 * What became of one promise to one complainant.
 *
 * @param at when that was settled; of a promise that is open, when it began to be
 */
record Kept(String promise, Strength strength, How how, Instant at) {

    static Kept of(Promise promise) {
        return new Kept(promise.id(), promise.strength(), how(promise), at(promise));
    }

    /** A term that ends with 31 December is over at midnight, and yet of the old year. */
    static Instant at(Promise promise) {
        boolean overAtMidnight = promise.state() == PromiseState.BREACHED && promise.bound() == Bound.EXCLUSIVE;
        return overAtMidnight ? promise.due().minusNanos(1) : promise.stateAt();
    }

    /** A breach belongs to the year in which the promise fell due; one that still runs, to the year that ends now. */
    boolean belongsTo(Period period) {
        return how == How.OPEN || period.holds(at);
    }

    private static How how(Promise promise) {
        return switch (promise.state()) {
            case MET -> How.MET;
            case BREACHED -> promise.metAt() == null ? How.NOT_DONE : How.LATE;
            case OPEN, PAUSED -> How.OPEN;
            case CANCELLED -> How.CANCELLED;
            case LAPSED -> How.LAPSED;
        };
    }
}
