package org.gehoor.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the mail server, kept for several mails; used by one thread at a time. */
final class Courier extends SMTPTransport {

    private int carried;
    private boolean begun;
    private int refusal;
    private String refusalWords = "";
    private long lastUsed = System.nanoTime();

    Courier(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Offers a mail; never throws for what a server can do. */
    Outcome carry(MailForm form, String recipient) {
        begun = false;
        refusal = 0;
        try {
            InternetAddress to = new InternetAddress();
            to.setAddress(recipient);
            sendMessage(form, new InternetAddress[] {to});
            carried++;
            return new Outcome(getLastReturnCode(), lastWords(), true, true);
        } catch (MessagingException e) {
            return refusal > 0
                    ? new Outcome(refusal, refusalWords, begun, refusal != 421 && isConnected())
                    : new Outcome(0, "connection lost: " + reason(e), begun, false);
        } finally {
            lastUsed = System.nanoTime();
        }
    }

    /**
     * How it went.
     *
     * @param code the server's answer, of its first refusal where there was one; 0: the connection broke
     * @param begun whether the server had agreed to MAIL FROM: before that a stale connection may simply be replaced
     * @param usable whether the connection may carry another mail
     */
    record Outcome(int code, String words, boolean begun, boolean usable) {}

    /** Whether it has carried a mail before: the server may have hung up while we were silent. */
    boolean used() {
        return carried > 0;
    }

    boolean carriedAll(int mails) {
        return carried >= mails;
    }

    boolean idleFor(Duration time) {
        return System.nanoTime() - lastUsed > time.toNanos();
    }

    void hangUp() {
        try {
            close();
        } catch (MessagingException e) {
            // it was going anyway
        }
    }

    @Override
    protected void mailFrom() throws MessagingException {
        super.mailFrom();
        begun = true;
    }

    /** Keeps the first refusal: Angus sends RSET after one, and a server that hangs up then would hide its reason. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (refusal == 0 && code >= 400) {
            refusal = code;
            refusalWords = lastWords();
        }
        return code;
    }

    private String lastWords() {
        String words = getLastServerResponse();
        return words == null ? "" : words.strip();
    }

    private static String reason(MessagingException e) {
        Throwable cause = e.getNextException() == null ? e : e.getNextException();
        return cause.getClass().getSimpleName();
    }
}
