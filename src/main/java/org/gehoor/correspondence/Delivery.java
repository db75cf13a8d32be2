package org.gehoor.correspondence;

import java.time.Instant;

/** What became of a letter at the mail server. */
public sealed interface Delivery {

    Outgoing letter();

    /**
     * The server answers for it from now on: it counts as sent.
     *
     * @param answer the server's words
     */
    record Accepted(Outgoing letter, Instant at, String answer) implements Delivery {

        @Override
        public String toString() {
            return "Accepted[" + letter + "]";
        }
    }

    /** The server will never take it (5xx), or it can't be made into a mail. */
    record Refused(Outgoing letter, String answer) implements Delivery {

        @Override
        public String toString() {
            return "Refused[" + letter + "]";
        }
    }

    /**
     * Not now (4xx, connection lost, server away).
     *
     * @param counts whether it was an attempt: false when the server was away and the letter not even offered
     */
    record TryLater(Outgoing letter, String answer, boolean counts) implements Delivery {

        @Override
        public String toString() {
            return "TryLater[" + letter + "]";
        }
    }
}
