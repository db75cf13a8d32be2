package org.gehoor.correspondence.wording;

/** What came of wording a letter. */
public sealed interface Draft {

    /** Worded, ready to be filed. */
    record Ready(NewLetter letter) implements Draft {}

    /** It can't be mailed, or not be worded: a person must see to it. */
    record Impossible(String why) implements Draft {}

    /** Nobody is owed it any more. */
    record NotOwed(String why) implements Draft {}
}
