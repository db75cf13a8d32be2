package org.gehoor.dispatch.message;

import java.util.UUID;
import org.gehoor.register.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as handlers are told of: where to fetch it, and how to know that it is whole.
 *
 * @param size bytes
 * @param sha256 in hexadecimal
 * @param href where to fetch it, with an API key
 * @param content the bytes, base64, of a file small enough to go along; null: fetch it
 */
public record Enclosure(
        UUID id, String name, String mediaType, long size, String sha256, String href, @Nullable String content) {

    /** The file as the register tells of it. */
    public static Enclosure of(AttachedFile file, String href) {
        return new Enclosure(
                file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), href, file.content());
    }

    @Override
    public String toString() {
        return "Enclosure[" + id + "]";
    }
}
