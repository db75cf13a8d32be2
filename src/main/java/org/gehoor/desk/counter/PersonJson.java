package org.gehoor.desk.counter;

import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** The complainant, as programs name them. */
record PersonJson(@Nullable String name, @Nullable String mail, @Nullable String telephone, @Nullable String postal) {

    Party party() {
        return new Party(name, mail, telephone, postal);
    }

    @Override
    public String toString() {
        return "PersonJson";
    }
}
