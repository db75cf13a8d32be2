package org.gehoor.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision that somebody is concerned in a dossier.
 *
 * @param mandate what lets a representative act, in that person's words
 * @param by who decided
 */
public record Admission(Role role, @Nullable String mandate, String by) {

    /** What somebody is to a dossier. */
    public enum Role {
        COMPLAINANT,
        REPRESENTATIVE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Admission {
        mandate = Storable.textOrNull(mandate);
        by = Storable.text(by);
    }

    @Override
    public String toString() {
        return "Admission[" + role + "]";
    }
}
