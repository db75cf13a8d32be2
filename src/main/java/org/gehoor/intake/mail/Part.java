package org.gehoor.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * An attachment as it was found in a mail; its identity is the path together with the hash, never the name.
 *
 * @param path IMAP's numbering ({@code 1.2}); {@code 1.u1} is the first uuencoded file in the text of part 1,
 *     {@code 2.t1} the first file of the {@code winmail.dat} that part 2 is
 * @param name as the sender wrote it, decoded; not to be used as a file name
 * @param safeName made of the name, or of the type where there is none: never a path, at most 120 characters
 * @param mediaType lower case, as declared
 * @param size of the decoded bytes
 * @param sha256 of the decoded bytes, lower-case hex
 * @param inline shown within the text by most mail programs
 */
public record Part(
        String path,
        @Nullable String name,
        String safeName,
        String mediaType,
        long size,
        String sha256,
        boolean inline) {

    @Override
    public String toString() {
        return "Part[" + path + ", " + size + " bytes]";
    }
}
