package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a call, as {@code read} shows it.
 *
 * @param speaker as the source calls them
 * @param startMs since the call began; null where nothing says when
 */
public record CallTurn(@Nullable String speaker, String role, @Nullable Long startMs, String text) {

    @Override
    public String toString() {
        return "CallTurn[" + role + "]";
    }
}
