package org.gehoor.intake.mail.reply;

/**
 * A text in three: every line of it is in exactly one, in order; the whole text stays what counts.
 *
 * @param newText what the sender wrote now, answers between quoted lines included; empty only where nothing stands above or between what is quoted
 * @param quotedText earlier mails, with the lines that announce them
 * @param signature contact data, and what the device or the mail program added
 */
public record Written(String newText, String quotedText, String signature) {

    @Override
    public String toString() {
        return "Written[" + newText.length() + ", " + quotedText.length() + ", " + signature.length() + " characters]";
    }
}
