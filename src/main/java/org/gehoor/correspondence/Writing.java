package org.gehoor.correspondence;

import java.time.Instant;

/** What came of a due moment at the letter writer's desk. */
public sealed interface Writing {

    /** The letter is in the letter book and will be sent. */
    record Written(long letter, String dossier) implements Writing {}

    /** It waits: still owed. */
    record Delayed(String dossier, Instant until, String why) implements Writing {}

    /** It can't be mailed: a person was asked. */
    record ForAPerson(String dossier, String why) implements Writing {}

    /** Done or cancelled before. */
    record NotOwed() implements Writing {}
}
