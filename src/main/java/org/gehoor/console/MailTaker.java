package org.gehoor.console;

/** What is done with each mail. */
interface MailTaker {

    void mail(String file, byte[] raw);

    /** @param beginning the first bytes of a mail over the limit */
    void tooLarge(String file, byte[] beginning);

    void unreadable(String file, String why);
}
