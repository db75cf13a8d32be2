package org.gehoor.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Logs in at one server as any of its users. */
final class MailSessions {

    private static final String PATIENCE_MILLIS = "20000";

    private final int smtpPort;
    private final int imapPort;
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    /** Made once, by what sets them apart: each new one looks through the whole class path. */
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    MailSessions(int smtpPort, int imapPort) {
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    /** Whether {@code address} is new here. */
    boolean knows(String address) {
        return passwords.containsKey(address);
    }

    void remember(String address, String password) {
        passwords.put(address, password);
    }

    boolean canLogIn(String address) {
        try (Store store = openStore(address)) {
            return store.isConnected();
        } catch (IllegalStateException | MessagingException refused) {
            return false;
        }
    }

    Store openStore(String address) {
        try {
            Store store = sessions.computeIfAbsent("imap", one -> toRead()).getStore("imap");
            store.connect(MailServer.HOST, imapPort, address, passwords.get(address));
            return store;
        } catch (MessagingException e) {
            throw new IllegalStateException(address + " cannot log in at IMAP port " + imapPort, e);
        }
    }

    void submit(String user, String envelopeFrom, List<String> recipients, byte[] mail) {
        send(passwords.get(user), user, envelopeFrom, recipients, mail);
    }

    /** Without logging in, as another server would. */
    void relay(String envelopeFrom, List<String> recipients, byte[] mail) {
        send(null, envelopeFrom, envelopeFrom, recipients, mail);
    }

    private void send(
            @Nullable String password, String user, String envelopeFrom, List<String> recipients, byte[] mail) {
        boolean loggingIn = password != null;
        try (Transport transport = sessions.computeIfAbsent(
                        envelopeFrom + " " + loggingIn, one -> toSend(envelopeFrom, loggingIn))
                .getTransport("smtp")) {
            transport.connect(MailServer.HOST, smtpPort, password == null ? null : user, password);
            transport.sendMessage(RawMail.of(mail), InternetAddress.parse(String.join(",", recipients)));
        } catch (MessagingException e) {
            throw new IllegalStateException(user + " cannot send at SMTP port " + smtpPort, e);
        }
    }

    private static Session toRead() {
        Properties settings = settings("imap");
        // what GreenMail or Dovecot kept is wanted, not what 16 kB pieces make of it
        settings.setProperty("mail.imap.partialfetch", "false");
        settings.setProperty("mail.imap.peek", "true");
        settings.put("mail.imap.socketFactory", new PromptSockets());
        return Session.getInstance(settings);
    }

    private static Session toSend(String envelopeFrom, boolean loggingIn) {
        Properties settings = settings("smtp");
        settings.setProperty("mail.smtp.from", envelopeFrom);
        settings.setProperty("mail.smtp.auth", String.valueOf(loggingIn));
        settings.setProperty("mail.smtp.allow8bitmime", "true");
        return Session.getInstance(settings);
    }

    private static Properties settings(String protocol) {
        Properties settings = new Properties();
        for (String kind : List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail." + protocol + "." + kind, PATIENCE_MILLIS);
        }
        return settings;
    }
}
