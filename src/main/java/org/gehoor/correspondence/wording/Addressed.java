package org.gehoor.correspondence.wording;

import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * One of the addressees.
 *
 * @param kind of the letter, unlike that of every other addressee of the same message: the message's id for the first,
 *     {@code id@role} for further ones
 * @param whyNot why nothing can go there; null when it can
 * @param onPaper whether it goes by post: there is no mail address
 */
record Addressed(String kind, Addressee sort, Party party, String language, @Nullable String whyNot, boolean onPaper) {

    boolean isComplainant() {
        return sort == Addressee.COMPLAINANT;
    }

    @Override
    public String toString() {
        return "Addressed[" + kind + "]";
    }
}
