package org.gehoor.intake;

/** What a message is, before anything is done about it: the same for the live hub and for a mailbox in shadow. */
sealed interface Verdict permits NewComplaint, Addition, FurtherCopy, FromMachine, ForPerson {

    /** Why, in words; never text of the message. */
    String why();
}
