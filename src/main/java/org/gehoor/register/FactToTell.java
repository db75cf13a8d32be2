package org.gehoor.register;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact that still has to be told, with what others may know of its dossier: no words of people.
 *
 * @param dossier its opaque id
 * @param recordedAt when it was written down, which may be long after it happened
 * @param standing how the dossier stands when this is read, which later facts may have brought about
 */
public record FactToTell(
        Parcel parcel,
        UUID dossier,
        String number,
        boolean confidential,
        long revision,
        String procedureVersion,
        DossierStanding standing,
        String type,
        Instant at,
        Instant recordedAt,
        Map<String, String> details) {

    @Override
    public String toString() {
        return "FactToTell[" + parcel.organisation() + " " + number + " " + parcel.seq() + " " + type + "]";
    }
}
