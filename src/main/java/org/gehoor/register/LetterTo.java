package org.gehoor.register;

import org.jspecify.annotations.Nullable;

/**
 * A letter of ours.
 *
 * @param name by which it was asked for
 * @param addressKey whom it was written to, see {@link Party#key}
 */
public record LetterTo(String name, long dossier, @Nullable String addressKey) {

    @Override
    public String toString() {
        return "LetterTo[dossier " + dossier + "]";
    }
}
