package org.gehoor.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTlsIT {

    @TempDir
    Path folder;

    @Test
    void sendsEncryptedFromTheStartAndAfterAnUpgrade() throws Exception {
        Certificate certificate = Certificate.of(folder, "ip:127.0.0.1");
        try (ScriptedSmtp encrypted = ScriptedSmtp.encrypted(certificate.server());
                ScriptedSmtp upgrading = ScriptedSmtp.upgrading(certificate.server())) {
            assertThat(hand(encrypted, Tls.FROM_THE_START, certificate.trust())).isEqualTo("Taken");
            assertThat(hand(upgrading, Tls.UPGRADED, certificate.trust())).isEqualTo("Taken");
            assertThat(upgrading.commands()).containsSubsequence("STARTTLS", "DATA");
        }
    }

    @Test
    void showsNothingToAServerThatNobodyVouchesFor() throws Exception {
        Certificate certificate = Certificate.of(folder, "ip:127.0.0.1");
        try (ScriptedSmtp upgrading = ScriptedSmtp.upgrading(certificate.server())) {
            assertThat(hand(upgrading, Tls.UPGRADED, null)).isEqualTo("NotOffered");
            assertThat(upgrading.commands()).doesNotContain("DATA");
        }
    }

    @Test
    void showsNothingToAServerWithAnothersCertificate() throws Exception {
        Certificate certificate = Certificate.of(folder, "dns:elsewhere.example");
        try (ScriptedSmtp encrypted = ScriptedSmtp.encrypted(certificate.server());
                ScriptedSmtp upgrading = ScriptedSmtp.upgrading(certificate.server())) {
            assertThat(hand(encrypted, Tls.FROM_THE_START, certificate.trust())).isEqualTo("NotOffered");
            assertThat(hand(upgrading, Tls.UPGRADED, certificate.trust())).isEqualTo("NotOffered");
            assertThat(upgrading.commands()).doesNotContain("DATA");
        }
    }

    private static String hand(ScriptedSmtp server, Tls tls, @Nullable Path trust) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        if (trust != null) {
            command.add("-Djavax.net.ssl.trustStore=" + trust);
            command.add("-Djavax.net.ssl.trustStorePassword=" + new String(Certificate.PASSWORD));
        }
        command.addAll(List.of(SubmissionElsewhere.class.getName(), Integer.toString(server.port()), tls.name()));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = jvm.inputReader()) {
            return said.lines().reduce((first, last) -> last).orElse("nothing");
        } finally {
            jvm.waitFor();
        }
    }
}
