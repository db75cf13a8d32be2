package org.gehoor.correspondence;

/**
 * A letter that somebody reports on.
 *
 * @param known whether the register has been told what became of it at our own mail server
 */
record SentLetter(long id, String kind, int ordinal, String state, boolean known, String toAddress) {

    boolean isSent() {
        return state.equals("sent");
    }

    /** Whether it may have left and nobody has written that down yet. */
    boolean isOnItsWay() {
        return state.equals("written") || state.equals("sending") || isSent() && !known;
    }

    @Override
    public String toString() {
        return "SentLetter[" + id + " " + state + "]";
    }
}
