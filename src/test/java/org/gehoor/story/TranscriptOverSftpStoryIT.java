package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A provider of telephony leaves transcripts on an SFTP server: the one line of the route that says where they lie is changed. */
class TranscriptOverSftpStoryIT extends Tale {

    private static final String ROUTE = "routes/transcripts.camel.yaml";

    private final OwnHome home = OwnHome.copied();
    private final Path drive = home.folder().resolve("drive-of-the-provider");
    private final SshServer server = SshServer.setUpDefaultServer();

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        try {
            Path known = serve();
            home.edit(ROUTE, "\"file:{{folder}}\"", "\"sftp:127.0.0.1:" + server.getPort() + "/{{organisation}}\"")
                    .edit(
                            ROUTE,
                            "          autoCreate: false\n",
                            """
                                      autoCreate: false
                                      username: gehoor
                                      password: "RAW({{SFTP_PASSWORD}})"
                                      knownHostsFile: %s
                                      strictHostKeyChecking: "yes"
                            """
                                    .formatted(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return setup.home(home).with("SFTP_PASSWORD", "a+b)c");
    }

    /** @return the file by which the server is known */
    private Path serve() throws IOException {
        for (String organisation : HubSetup.ORGANISATIONS) {
            Files.createDirectories(drive.resolve(organisation));
        }
        SimpleGeneratorHostKeyProvider key =
                new SimpleGeneratorHostKeyProvider(home.folder().resolve("host.key"));
        server.setHost("127.0.0.1");
        server.setPort(Ports.free());
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, password, session) -> user.equals("gehoor") && password.equals("a+b)c"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(drive));
        server.start();
        return Files.writeString(
                home.folder().resolve("known_hosts"),
                "[127.0.0.1]:" + server.getPort() + " "
                        + PublicKeyEntry.toString(
                                key.loadKeys(null).iterator().next().getPublic()) + "\n");
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
    }

    @Test
    void becomesADossierAndIsPutByOnTheServer() throws IOException {
        Path call = Path.of("src/test/resources/calls/vcon/agent-and-customer.json");
        Files.copy(call, drive.resolve("lm/gesprek.json"));

        HandlerMessage assignment = hub().handlerOf("lm", "front-office")
                .awaitsAssignmentWhere(
                        message -> message.says("/complainant/telephone").equals("+31612345678"))
                .keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("phone");
        Patiently.until("it is put by", () -> {
            try (Stream<Path> done =
                    Files.exists(drive.resolve("lm/.done")) ? Files.list(drive.resolve("lm/.done")) : Stream.empty()) {
                return done.count() == 1 && !Files.exists(drive.resolve("lm/gesprek.json"));
            }
        });
    }
}
