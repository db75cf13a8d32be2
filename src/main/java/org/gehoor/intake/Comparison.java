package org.gehoor.intake;

/**
 * A mailbox held against its ledger.
 *
 * @param onServer mails that are ours to take, in the watched and the processed folder
 * @param withRow those of them that are in the ledger
 * @param missing those that are not, though there was time enough; the rest has only just arrived
 * @param takenIn those of the missing that were taken in at once
 */
public record Comparison(int onServer, int withRow, int missing, int takenIn) {

    /** Of a folder that is not there. */
    public static final Comparison NOTHING = new Comparison(0, 0, 0, 0);

    /** Of two folders together. */
    public Comparison and(Comparison other) {
        return new Comparison(
                onServer + other.onServer, withRow + other.withRow, missing + other.missing, takenIn + other.takenIn);
    }

    /** Mails that nobody has taken in yet. */
    public int stillMissing() {
        return missing - takenIn;
    }

    /** For health and log. */
    @Override
    public String toString() {
        return onServer + " on the server, " + withRow + " with a row, " + missing + " missing"
                + (takenIn == 0 ? "" : ", " + takenIn + " of them taken in now");
    }
}
