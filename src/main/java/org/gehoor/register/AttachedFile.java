package org.gehoor.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a complaint, as the register tells of it; its bytes stay with intake.
 *
 * @param name harmless name for showing and saving
 * @param size bytes
 * @param sha256 in hexadecimal
 * @param content the bytes themselves, base64, for a file small enough to go along on the handler's queue; null: fetch it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachedFile(UUID id, String name, String mediaType, long size, String sha256, @Nullable String content) {

    public AttachedFile {
        name = Storable.text(name);
        mediaType = Storable.text(mediaType);
    }

    @Override
    public String toString() {
        return "AttachedFile[" + id + "]";
    }
}
