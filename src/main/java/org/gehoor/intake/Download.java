package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an attachment, decoded.
 *
 * @param dossier where its message is filed
 * @param name harmless name for saving
 * @param mediaType as the sender declared it: never to be believed by a browser
 */
public record Download(@Nullable Long dossier, String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "Download[" + content.length + " bytes]";
    }
}
