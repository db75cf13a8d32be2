package org.gehoor.correspondence.smtp;

/** What the mail server said to a mail. */
public sealed interface Answer {

    /** It answers for the mail from now on. */
    record Taken(String words) implements Answer {}

    /** It will never take it (5xx). */
    record Refused(String words) implements Answer {}

    /** Not now (4xx), or the connection broke in the middle of this mail. */
    record NotNow(String words) implements Answer {}

    /** The mail was not offered: the server is away, or too busy for another connection. No fault of the mail's. */
    record NotOffered(String words) implements Answer {}

    /** The server's words, or ours where it had none; they may hold an address. */
    String words();
}
