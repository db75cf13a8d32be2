package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a call, as {@code read} shows them.
 *
 * @param role {@code complainant}, {@code employee}, {@code mediator}, {@code bot} or {@code unknown}
 */
public record CallSpeaker(@Nullable String name, @Nullable String telephone, @Nullable String email, String role) {

    @Override
    public String toString() {
        return "CallSpeaker[" + role + "]";
    }
}
