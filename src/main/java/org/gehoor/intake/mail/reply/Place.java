package org.gehoor.intake.mail.reply;

/** The three texts of {@link Written}. */
enum Place {
    NEW,
    QUOTED,
    SIGNATURE
}
