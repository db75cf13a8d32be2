package org.gehoor.dispatch.event;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.gehoor.register.DossierStanding;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and where the dossier stands.
 *
 * @param fact a word of the procedure, such as {@code message.sent}
 * @param about which letter, promise, stage…; null where there is none, or it could name a person
 * @param now the newest that is known when this is sent
 */
public record EventData(
        String organisation,
        String number,
        UUID id,
        int seq,
        String fact,
        @Nullable String about,
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        boolean confidential,
        DossierEvent.Revision procedure,
        DossierStanding now,
        EventDetails details) {}
