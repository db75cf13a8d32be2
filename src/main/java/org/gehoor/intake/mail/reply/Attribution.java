package org.gehoor.intake.mail.reply;

/**
 * The line, sometimes broken over several, that says who wrote what is quoted below it.
 *
 * @param from its first line
 * @param to the line behind its last one
 * @param words the line in one piece
 * @param strong so full (address, or date and time) and so little a sentence of the sender's own that it needs no quotation marks below it
 */
record Attribution(int from, int to, String words, boolean strong) {

    @Override
    public String toString() {
        return "Attribution[lines " + from + " to " + to + "]";
    }
}
