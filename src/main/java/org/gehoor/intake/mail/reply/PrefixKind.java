package org.gehoor.intake.mail.reply;

/** What the outermost prefix says of a mail. */
public enum PrefixKind {
    NONE,
    REPLY,
    FORWARD
}
