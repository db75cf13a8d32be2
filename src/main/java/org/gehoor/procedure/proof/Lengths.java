package org.gehoor.procedure.proof;

import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.Unit;

/** Compares terms of different units, as far as that is sure without a calendar. */
final class Lengths {

    private Lengths() {}

    /** Whether the one is surely not shorter than the other; false when either can't be read. */
    static boolean atLeast(String one, String other) {
        try {
            Term first = Term.parse(one);
            Term second = Term.parse(other);
            return first.unit() == second.unit()
                    ? first.count() >= second.count()
                    : first.count() * least(first.unit()) >= second.count() * most(second.unit());
        } catch (IllegalArgumentException unreadable) {
            return false; // found by its own check
        }
    }

    /** Hours. */
    private static long least(Unit unit) {
        return switch (unit) {
            case HOURS, WORKING_HOURS, HOURS_ON_WORKING_DAYS -> 1;
            case DAYS, WORKING_DAYS -> 24;
            case WEEKS -> 7 * 24;
            case MONTHS -> 28 * 24;
            case YEARS -> 365 * 24;
        };
    }

    /** Hours; of working time, with a week open for one hour on one day. */
    private static long most(Unit unit) {
        return switch (unit) {
            case HOURS -> 1;
            case WORKING_HOURS, WORKING_DAYS, WEEKS -> 7 * 24;
            case HOURS_ON_WORKING_DAYS -> 7;
            case DAYS -> 24;
            case MONTHS -> 31 * 24;
            case YEARS -> 366 * 24;
        };
    }
}
