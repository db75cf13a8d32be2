package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was found in a mail.
 *
 * @param name the sender's, and no file name
 * @param safeName fit to be one
 * @param size of the decoded bytes, as {@code sha256} is
 */
public record AttachedPart(
        @Nullable String name, String safeName, String mediaType, long size, String sha256, boolean inline) {

    @Override
    public String toString() {
        return "AttachedPart[" + size + " bytes]";
    }
}
