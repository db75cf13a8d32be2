package org.gehoor.intake.call;

import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, that took part in a call.
 *
 * @param telephone as the source writes it; it finds candidates and proves nothing
 * @param role as the source says, else unknown
 * @param began whether the source says that this party made the call
 */
public record CallParty(
        @Nullable String name, @Nullable String telephone, @Nullable String email, SpeakerRole role, boolean began) {

    /** One of whom only a name is known. */
    public static CallParty called(final String name, final SpeakerRole role) {
        return new CallParty(name, null, null, role, false);
    }

    @Override
    public String toString() {
        return "CallParty[" + role + "]";
    }
}
