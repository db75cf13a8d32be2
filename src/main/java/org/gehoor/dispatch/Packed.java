package org.gehoor.dispatch;

import org.gehoor.register.Parcel;

/**
 * A message ready for a handler's queue, or an event for an event address: everything but the sending.
 *
 * <p>Same parcel, same {@code id}: the broker drops a repeat by {@code duplicateId}, a consumer by {@code id}.
 *
 * @param destination the queue or address on the broker, {@code gehoor.<organisation>.queue.<queue>}
 * @param id CloudEvents 1.0 id, {@code <organisation>/<the dossier's opaque id>/<seq of the fact>}
 * @param type CloudEvents type: {@code org.gehoor.<message>.v1}
 * @param source CloudEvents source, {@code /gehoor/<organisation>}
 * @param subject CloudEvents subject: the dossier number
 * @param time CloudEvents time, RFC 3339: when it happened, with the offset of the organisation's zone
 * @param json the body, by the JSON Schema of its type
 * @param duplicateId for Artemis' {@code _AMQ_DUPL_ID}
 * @param parcel what it was packed from
 */
public record Packed(
        String destination,
        String id,
        String type,
        String source,
        String subject,
        String time,
        String json,
        String duplicateId,
        Parcel parcel)
        implements Packing {

    /** The version of CloudEvents that the attributes follow. */
    public String specversion() {
        return "1.0";
    }

    @Override
    public String toString() {
        return "Packed[" + type + " " + subject + " as " + id + "]";
    }
}
