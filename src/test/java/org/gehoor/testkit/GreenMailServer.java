package org.gehoor.testkit;

import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;

/**
 * GreenMail: mailboxes in memory, quick, gone when closed. Anybody may mail to anybody: an unknown recipient gets a mailbox.
 *
 * <p>Known weaknesses: a bad From breaks its ENVELOPE, a 3,000-deep MIME mail stalls it.
 */
public final class GreenMailServer implements MailServer {

    private final KeepingGreenMail server;
    private final MailSessions sessions;

    private GreenMailServer(KeepingGreenMail server) {
        this.server = server;
        this.sessions = new MailSessions(smtpPort(), imapPort());
    }

    /** On ports that happen to be free, and that stay the same through outages. */
    public static GreenMailServer started() {
        return startedOn(Ports.free(), Ports.free());
    }

    public static GreenMailServer startedOn(int smtpPort, int imapPort) {
        KeepingGreenMail server = new KeepingGreenMail(
                new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP));
        GreenMailServer mail = new GreenMailServer(server);
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            mail.mailbox(recipient.getEmail());
            return server.getUserManager().getUserByEmail(recipient.getEmail());
        });
        server.start();
        return mail;
    }

    @Override
    public int smtpPort() {
        return server.port(ServerSetup.PROTOCOL_SMTP);
    }

    @Override
    public int imapPort() {
        return server.port(ServerSetup.PROTOCOL_IMAP);
    }

    @Override
    public synchronized Mailbox mailbox(String given) {
        String address = given.toLowerCase(Locale.ROOT);
        if (!sessions.knows(address)) {
            changePassword(address, PASSWORD);
        }
        return new Mailbox(address, sessions);
    }

    @Override
    public void changePassword(String given, String password) {
        String address = given.toLowerCase(Locale.ROOT);
        server.setUser(address, address, password);
        sessions.remember(address, password);
    }

    @Override
    public void refuse(String recipient, String reply) {
        server.refusals.put(recipient.toLowerCase(Locale.ROOT), reply);
    }

    /** Ends what {@link #refuse} began. */
    public void takesAgain(String recipient) {
        server.refusals.remove(recipient.toLowerCase(Locale.ROOT));
    }

    @Override
    public void stop(Protocol protocol) {
        server.pause(protocol.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void start(Protocol protocol) {
        server.resume(protocol.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        server.stop();
    }
}
