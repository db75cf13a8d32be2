package org.gehoor.organisation.transcript;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Where the source lists who took part. All pointers but {@code each} start at the speaker. */
public record SpeakerPointers(
        @Key(value = "The speakers. `/Participants/*`.", required = true) Pointer each,
        @Key("What turns call them. `/ParticipantId`.") @Nullable Pointer id,
        @Key("Their name.") @Nullable Pointer name,
        @Key("Their role, a word of `roles`.") @Nullable Pointer role,
        @Key("Their telephone number.") @Nullable Pointer telephone,
        @Key("Their e-mail address.") @Nullable Pointer email) {}
