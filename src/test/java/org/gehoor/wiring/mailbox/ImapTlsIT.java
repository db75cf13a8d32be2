package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ImapServer;
import org.gehoor.testkit.OtherJvm;
import org.gehoor.testkit.RealMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Dovecot under TLS, with a certificate for {@code localhost} and 127.0.0.1 that nobody knows but who is told. */
class ImapTlsIT {

    private static final String ADDRESS = "klachten@solidaris.example";
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private RealMail server;

    @BeforeEach
    void oneMailLiesThere() {
        server = RealMail.started();
        server.mailbox(ADDRESS).receives("From: Jan <jan@klager.example>\r\n\r\nTekst\r\n".getBytes(US_ASCII));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void takesMailUnderTlsFromTheStartAndAfterAnUpgrade() throws Exception {
        assertThat(look("localhost", server.imapsPort(), ImapServer.Security.IMAPS, trust()))
                .isEqualTo("took 1");
        assertThat(look("localhost", server.imapPort(), ImapServer.Security.STARTTLS, trust()))
                .isEqualTo("took 1");
    }

    @Test
    void givesItsPasswordToNoServerThatNobodyVouchesFor() throws Exception {
        assertThat(look("localhost", server.imapsPort(), ImapServer.Security.IMAPS, List.of()))
                .contains("unable to find valid certification path");
        assertThat(look("localhost", server.imapPort(), ImapServer.Security.STARTTLS, List.of()))
                .contains("unable to find valid certification path");
    }

    @Test
    void givesItsPasswordToNoServerWithAnothersCertificate() throws Exception {
        // this machine too, but the certificate does not say so
        assertThat(look("127.0.0.2", server.imapsPort(), ImapServer.Security.IMAPS, trust()))
                .contains("127.0.0.2");
        assertThat(look("127.0.0.2", server.imapPort(), ImapServer.Security.STARTTLS, trust()))
                .contains("127.0.0.2");
    }

    private static String look(String host, int port, ImapServer.Security security, List<String> trust) {
        try (OtherJvm elsewhere = OtherJvm.running(
                LookElsewhere.class, trust, Map.of(), host, Integer.toString(port), security.name(), ADDRESS)) {
            return elsewhere.says(LookElsewhere.SAYS);
        }
    }

    private List<String> trust() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD.toCharArray());
        try (InputStream pem = Files.newInputStream(server.certificate())) {
            trusted.setCertificateEntry(
                    "kit", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        Path file = folder.resolve("trust.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return List.of("-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }
}
