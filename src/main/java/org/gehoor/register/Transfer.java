package org.gehoor.register;

import org.gehoor.organisation.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wants in another dossier than the one where it is.
 *
 * @param from the dossier where it was filed
 * @param message intake's id of it
 * @param to the number of the dossier where it belongs; null: one of its own, which is yet to be opened
 * @param reason in that person's words
 */
public record Transfer(long from, long message, @Nullable String to, String reason, Actor actor) {

    @Override
    public String toString() {
        return "Transfer[message " + message + "]";
    }
}
