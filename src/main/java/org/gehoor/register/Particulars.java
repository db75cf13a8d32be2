package org.gehoor.register;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a complaint that did not come by mail, beside its words.
 *
 * @param wayIn id of the channel in organisation.yml
 * @param by who wrote it down: an employee, a program's key; null: the complainant
 * @param fields further fields of the registration form, by the ids of procedure.yml
 * @param confidential whether the complainant asks for it, or it comes out of a confidential dossier
 * @param settledOnTheSpot whether it was settled during the call, and how; null: it was not
 */
public record Particulars(
        @Nullable String wayIn,
        @Nullable String by,
        Map<String, String> fields,
        boolean confidential,
        @Nullable String settledOnTheSpot) {

    /** Of a mail, which says nothing but its words. */
    public static final Particulars NONE = new Particulars(null, null, Map.of(), false, null);

    public Particulars {
        Map<String, String> kept = new TreeMap<>();
        fields.forEach((field, value) -> kept.put(Storable.text(field), Storable.text(value)));
        fields = Map.copyOf(kept);
        settledOnTheSpot = Storable.textOrNull(settledOnTheSpot);
    }

    /** The same, confidential also where the complainant does not ask for it. */
    public Particulars orConfidential(boolean otherwise) {
        return new Particulars(wayIn, by, fields, confidential || otherwise, settledOnTheSpot);
    }

    @Override
    public String toString() {
        return "Particulars[" + wayIn + ", " + fields.keySet() + "]";
    }
}
