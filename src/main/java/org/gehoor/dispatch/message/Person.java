package org.gehoor.dispatch.message;

import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** Somebody as handlers are told of: by name, mail address, both or neither. */
public record Person(@Nullable String name, @Nullable String address) {

    /** The person as the register knows them. */
    public static Person of(Party party) {
        return new Person(party.name(), party.address());
    }

    @Override
    public String toString() {
        return "Person";
    }
}
