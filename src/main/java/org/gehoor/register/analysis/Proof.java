package org.gehoor.register.analysis;

import java.util.ArrayList;
import java.util.List;

/** Holds the figures against the register: every row read once, the balance right, and no dossier that says two things. */
final class Proof {

    private static final int NAMED = 20;

    private final List<String> contradictions = new ArrayList<>();
    private long read;

    void withoutHistory(Cover cover) {
        read++;
        contradictions.add(cover.number() + " has no history up to the year's end");
    }

    /** @param whole whether nothing happened to it since: then the register's word of today must be that of the facts */
    void read(Cover cover, Counted counted, boolean whole) {
        read++;
        boolean closed = counted.year().closed();
        if (whole && closed != cover.closed()) {
            contradictions.add(cover.number() + " is " + word(cover.closed()) + " in the register, and " + word(closed)
                    + " by its history");
        }
    }

    void holds(Balance balance, RegisterCount register) {
        List<String> wrong = new ArrayList<>();
        if (!balance.fits()) {
            wrong.add("the balance is out: " + balance);
        }
        if (read != register.rows()) {
            wrong.add(read + " dossiers were read, and the register has " + register.rows());
        }
        if (balance.fresh() != register.fresh()) {
            wrong.add(balance.fresh() + " are of the year by the organisation's zone, and the database counts "
                    + register.fresh());
        }
        contradictions.stream().limit(NAMED).forEach(wrong::add);
        if (contradictions.size() > NAMED) {
            wrong.add("and " + (contradictions.size() - NAMED) + " dossiers more");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "No report: figures and register do not fit.\n  " + String.join("\n  ", wrong)
                            + "\nNothing was written. Somebody changed the register by hand, or this is a mistake of the hub: "
                            + "look at these dossiers, and report it.");
        }
    }

    private static String word(boolean closed) {
        return closed ? "closed" : "open";
    }
}
