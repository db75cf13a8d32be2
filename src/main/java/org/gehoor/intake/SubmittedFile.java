package org.gehoor.intake;

/**
 * A file that came with a form, a note or a scan.
 *
 * @param name the sender's, and no file name
 * @param mediaType as the sender says; what is kept is told by the bytes
 */
public record SubmittedFile(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "SubmittedFile[" + content.length + " bytes]";
    }
}
