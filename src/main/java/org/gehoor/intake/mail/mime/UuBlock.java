package org.gehoor.intake.mail.mime;

/** One file in a text: its name, its bytes, and the lines it takes. */
public record UuBlock(String name, byte[] content, int from, int to) {

    @Override
    public String toString() {
        return "UuBlock[" + content.length + " bytes]";
    }
}
