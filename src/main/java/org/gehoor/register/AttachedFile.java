package org.gehoor.register;

import java.util.UUID;

/**
 * A file that came with a complaint, as the register tells of it; its bytes stay with intake.
 *
 * @param name harmless name for showing and saving
 * @param size bytes
 * @param sha256 in hexadecimal
 */
public record AttachedFile(UUID id, String name, String mediaType, long size, String sha256) {

    public AttachedFile {
        name = Storable.text(name);
        mediaType = Storable.text(mediaType);
    }

    @Override
    public String toString() {
        return "AttachedFile[" + id + "]";
    }
}
