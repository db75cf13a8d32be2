package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealMailIT extends MailServerTale {

    private static RealMail server;

    @BeforeAll
    static void start() {
        server = RealMail.started();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            Path folder = server.certificate().getParent();
            server.close();
            assertThat(Files.exists(folder)).isFalse();
            assertThat(Processes.in(folder)).isEmpty();
        }
    }

    @Override
    MailServer server() {
        return server;
    }

    @Test
    void refusesToMailAnywhereElse() {
        assertThatThrownBy(() -> server.mailbox(COMPLAINANT).sends(mail("astray"), "somebody@elsewhere.test"))
                .hasStackTraceContaining("554 5.7.1 ");
    }

    @Test
    void leavesTheMailAsItCame() throws MessagingException {
        byte[] bare = "Subject: bare\r\n\r\nNo From, no Date, no Message-ID.\r\n".getBytes(StandardCharsets.US_ASCII);

        server.mailbox(COMPLAINANT).sends(bare, COMPLAINTS);

        var arrived = server.mailbox(COMPLAINTS).awaits(subject("bare"));
        assertThat(arrived.getHeader("Message-ID")).isNull();
        assertThat(arrived.getHeader("From")).isNull();
        assertThat(arrived.getHeader("Delivered-To")).containsExactly(COMPLAINTS);
    }

    @Test
    void keepsMailInItsQueueWhileTheMailboxesAreAway() {
        server.stop(MailServer.Protocol.IMAP);
        try {
            new MailSessions(server.smtpPort(), server.imapPort())
                    .relay(COMPLAINANT, List.of(COMPLAINTS), mail("queued"));
        } finally {
            server.start(MailServer.Protocol.IMAP);
        }

        assertThat(server.mailbox(COMPLAINTS).awaits(subject("queued"))).isNotNull();
    }

    @Test
    void speaksTlsBothWays() throws Exception {
        server.mailbox(COMPLAINTS);

        assertThat(connectsBy("imaps", server.imapsPort())).isTrue();
        assertThat(connectsBy("imap", server.imapPort())).isTrue();
    }

    private static boolean connectsBy(String protocol, int port) throws Exception {
        Properties settings = new Properties();
        settings.put(
                "mail." + protocol + ".ssl.socketFactory",
                trusting(server.certificate()).getSocketFactory());
        settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        settings.put("mail.imap.starttls.required", "true");
        try (Store store = Session.getInstance(settings).getStore(protocol)) {
            store.connect("localhost", port, COMPLAINTS, MailServer.PASSWORD);
            return store.isConnected();
        }
    }

    private static SSLContext trusting(Path certificate) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream pem = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "kit", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
