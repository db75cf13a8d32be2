package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** Who reads a dossier of one level. */
public record Access(
        @Key("Roles; `owner` is the owner of the current stage.") List<String> readers,
        @Key("The fields that the register shows to the others. `[number, filed_on, status]`.")
                List<String> registerShows,
        @Key("The collections that hold it, in words of your own. `[central_register, customer_dossier]`.")
                List<String> storedIn) {

    public Access {
        readers = List.copyOf(requireNonNullElse(readers, List.of()));
        registerShows = List.copyOf(requireNonNullElse(registerShows, List.of()));
        storedIn = List.copyOf(requireNonNullElse(storedIn, List.of()));
    }
}
