package org.gehoor.testkit;

/**
 * A mail server on loopback for tests: SMTP in, IMAP out. Stories run on either kind, {@link GreenMailServer} or {@link RealMail}.
 *
 * <p>Every domain that ends in {@code .example} is local; nothing is ever mailed elsewhere. User = address.
 */
public interface MailServer extends AutoCloseable {

    String HOST = "127.0.0.1";

    /** The password of every mailbox that was not given another. */
    String PASSWORD = "tryout";

    /** Submission and delivery, with or without AUTH, without TLS. */
    int smtpPort();

    /** IMAP without TLS. */
    int imapPort();

    /** The mailbox of {@code address}, made with {@link #PASSWORD} when there is none yet. */
    Mailbox mailbox(String address);

    /** From now on only {@code password} opens the mailbox; connections that are open stay so. */
    void changePassword(String address, String password);

    /** From now on mail for {@code recipient} is answered with {@code reply}, such as {@code 550 5.1.1 no such user}. */
    void refuse(String recipient, String reply);

    enum Protocol {
        SMTP,
        IMAP
    }

    /** Begins an outage; mailboxes with their UIDs and UIDVALIDITY are kept. */
    void stop(Protocol protocol);

    /** Ends an outage, on the same port. */
    void start(Protocol protocol);

    default void stop() {
        stop(Protocol.SMTP);
        stop(Protocol.IMAP);
    }

    default void start() {
        start(Protocol.IMAP);
        start(Protocol.SMTP);
    }

    /** Stops for good; the mailboxes are gone. */
    @Override
    void close();
}
