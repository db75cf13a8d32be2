package org.gehoor.intake.mail.reply;

/** The fields above a mail that was passed on, as they stand there; empty where there are none. */
public record PassedOnHeader(String from, String to, String cc, String subject, String date) {

    @Override
    public String toString() {
        return "PassedOnHeader[withheld]";
    }
}
