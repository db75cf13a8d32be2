package org.gehoor.dispatch.message;

import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** Somebody as handlers are told of: by what is known of name, mail address, telephone (E.164) and postal address. */
public record Person(
        @Nullable String name, @Nullable String address, @Nullable String telephone, @Nullable String postal) {

    /** The person as the register knows them. */
    public static Person of(Party party) {
        return new Person(party.name(), party.address(), party.telephone(), party.postal());
    }

    @Override
    public String toString() {
        return "Person";
    }
}
