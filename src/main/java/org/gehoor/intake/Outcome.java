package org.gehoor.intake;

/** What a received message turned out to be. */
public sealed interface Outcome {

    /** Intake's id of the message. */
    long message();

    /** A new dossier. */
    record Entered(long message, long dossier, String number) implements Outcome {}

    /** Belongs to a dossier that exists. */
    record Joined(long message, long dossier, String number) implements Outcome {}

    /** Written by a machine: filed, answered by nobody. */
    record Automatic(long message, String reason) implements Outcome {}

    /** Needs a person: a due moment says so, and it can be replayed. */
    record SetAside(long message, SetAsideReason reason) implements Outcome {}

    /** The claim was lost meanwhile; whoever has it concludes. Nothing was written. */
    record NotOurs(long message) implements Outcome {}
}
