package org.gehoor.intake;

/** What became of a mail at the door. In each case the ledger has committed what must be kept. */
public sealed interface Received {

    /** Its bytes are stored and will be read. */
    record Stored(long message) implements Received {}

    /** It was in the ledger already: delivered twice, or a crash before it was moved. */
    record KnownAlready(long message) implements Received {}

    /** It could not be taken in whole; a person was told, the original stays on its server. */
    record LeftOnServer(long message, String reason) implements Received {}

    /** The mailbox is in shadow: read, reported, nothing registered. */
    record InShadow() implements Received {}

    /** Somebody removed it before it could be fetched. */
    record Gone() implements Received {}

    /** Whether the mail may be moved to the mailbox's processed folder: its bytes are safe with us. */
    default boolean maybeMoved() {
        return this instanceof Stored || this instanceof KnownAlready;
    }
}
