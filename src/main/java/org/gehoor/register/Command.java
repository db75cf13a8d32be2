package org.gehoor.register;

import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.Order;
import org.jspecify.annotations.Nullable;

/**
 * A command as it came in, read and authenticated.
 *
 * @param id of the sender's own choice: the same id gets the same answer
 * @param sha256 of the command as it came, in hexadecimal
 * @param number of the dossier
 * @param expectedVersion the version of the dossier that the sender has seen; null: whatever it is
 */
public record Command(
        String organisation,
        String id,
        String sha256,
        Actor actor,
        String number,
        @Nullable Integer expectedVersion,
        Order order) {

    @Override
    public String toString() {
        return "Command[" + order.type().word() + " " + id + "]";
    }
}
