package org.gehoor.register;

/**
 * A dossier that something in a message points to.
 *
 * @param way what points
 * @param party whether the sender is somebody concerned in the dossier
 */
public record Pointer(long dossier, String number, Way way, boolean party) {

    /** What can point to a dossier. */
    public enum Way {
        /** A token that we signed. */
        TOKEN,
        /** The Message-ID of a letter of ours. */
        LETTER,
        /** The Message-ID of a mail that a party sent, or that their first mail answered. */
        THEIR_MAIL,
        /** The dossier number. */
        NUMBER
    }

    /** Whether it names what only we give out: a letter, a token, a number. */
    public boolean isOurs() {
        return way != Way.THEIR_MAIL;
    }
}
