package org.gehoor.wiring.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSSecurityRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.gehoor.testkit.Ports;
import org.gehoor.wiring.delivery.TranscriptPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routes for transcripts, with a stand-in for what takes them. */
final class TranscriptsRouteIT {

    private static final String ADDRESS = "gehoor.transcripts.solidaris";

    private final Taker taker = new Taker();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final int port = Ports.free();
    private EmbeddedBroker broker;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    /** Behind the front door; writes down what it was given. */
    public static final class Taker {
        final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

        public String take(String organisation, byte[] transcript, String by) {
            String words = new String(transcript, UTF_8);
            taken.add(organisation + ", " + by + ": " + words);
            if (words.contains("poison")) {
                throw new IllegalStateException("of jan@klager.example");
            }
            return "taken";
        }
    }

    @BeforeEach
    void start() throws Exception {
        BrokerSettings settings = new BrokerSettings(
                null,
                null,
                null,
                false,
                Duration.ofSeconds(5),
                "127.0.0.1",
                port,
                data,
                99,
                List.of(
                        new BrokerUser("solidaris-calls", "secret", List.of("solidaris")),
                        new BrokerUser("lm-calls", "secret", List.of("lm"))));
        Addresses addresses = new Addresses(Map.of("solidaris", List.of("mediator"), "lm", List.of("complaints")));
        broker = new EmbeddedBroker(settings, data, addresses);
        broker.server().getAddressSettingsRepository().getMatch(ADDRESS).setRedeliveryDelay(0);
        camel.addComponent("transcripts", BrokerWiring.listening(Connections.factory(settings, broker)));
        camel.getRegistry().bind("transcriptPost", new TranscriptPost());
        camel.getRegistry().bind("callCounter", taker);
        for (String file : List.of("when-a-delivery-fails", "transcripts")) {
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(ResourceHelper.resolveResource(camel, "file:routes/" + file + ".camel.yaml"));
        }
        for (String template : List.of("transcripts-in-folder", "transcripts-on-broker")) {
            camel.addRouteFromTemplate(
                    template + ":solidaris",
                    template,
                    Map.of("organisation", "solidaris", "folder", folder.toString()));
        }
        camel.start();
    }

    @AfterEach
    void stop() throws Exception {
        camel.stop();
        broker.stop();
    }

    @Test
    void aFinishedFileIsHandedOverAndPutBy() throws Exception {
        drop("call.vtt", "WEBVTT één", 60);

        await().until(() -> kept(".done").size() == 1);
        assertThat(taker.taken).containsExactly("solidaris, a file: WEBVTT één");
        assertThat(kept(".done").get(0)).hasContent("WEBVTT één");
        assertThat(kept(".done").get(0).getFileName().toString()).endsWith("-call.vtt");
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws Exception {
        drop("half.vtt", "WEBVTT half", -3_600);
        drop("whole.vtt", "WEBVTT whole", 60);

        await().until(() -> kept(".done").size() == 1);
        assertThat(taker.taken).containsExactly("solidaris, a file: WEBVTT whole");
        assertThat(folder.resolve("half.vtt")).exists();
    }

    @Test
    void twoFilesOfOneNameAreBothKept() throws Exception {
        drop("call.vtt", "WEBVTT 1", 60);
        await().until(() -> kept(".done").size() == 1);
        drop("call.vtt", "WEBVTT 2", 60);
        await().until(() -> kept(".done").size() == 2);
    }

    @Test
    void aFileThatFailsIsKeptAndHoldsUpNoOther() throws Exception {
        drop("bad.json", "poison", 120);
        drop("good.json", "{}", 60);

        await().until(() -> kept(".done").size() == 1 && kept(".failed").size() == 1);
        assertThat(kept(".failed").get(0)).hasContent("poison");
    }

    @Test
    void theNameOfAFileSteersNothing() throws Exception {
        String name = "${bean:taker?method=take} $simple{body} {{x}} %2e%2e;CamelFileName=x.vtt";
        drop(name, "WEBVTT", 60);

        await().until(() -> kept(".done").size() == 1);
        assertThat(kept(".done").get(0).getFileName().toString()).endsWith("-" + name);
        assertThat(taker.taken).hasSize(1);
    }

    @Test
    void aMessageIsHandedOverWhateverItsPropertiesSay() {
        try (JMSContext calls = open("solidaris-calls")) {
            calls.createProducer()
                    .setProperty("CamelBeanMethodName", "toString")
                    .setProperty("organisation", "lm")
                    .setProperty("CamelFileName", "../../x")
                    .send(calls.createQueue(ADDRESS), "WEBVTT één");
            calls.createProducer().send(calls.createQueue(ADDRESS), "WEBVTT twee".getBytes(UTF_8));
            await().until(() -> taker.taken.size() == 2);
        }
        assertThat(taker.taken)
                .containsExactly("solidaris, the broker: WEBVTT één", "solidaris, the broker: WEBVTT twee");
    }

    @Test
    void whatIsNeitherTextNorBytesAndWhatFailsIsKeptByTheBroker() {
        try (JMSContext calls = open("solidaris-calls")) {
            calls.createProducer().send(calls.createQueue(ADDRESS), Map.of("id", "1"));
            calls.createProducer().send(calls.createQueue(ADDRESS), "poison");
            calls.createProducer().send(calls.createQueue(ADDRESS), "WEBVTT");
            await().until(() -> broker.deadLetters() == 2);
            await().until(() -> taker.taken.contains("solidaris, the broker: WEBVTT"));
        }
    }

    @Test
    void nobodySendsForAnotherOrganisation() {
        try (JMSContext calls = open("lm-calls")) {
            assertThatThrownBy(() -> calls.createProducer().send(calls.createQueue(ADDRESS), "WEBVTT"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    /** @param ago seconds since somebody last wrote to it */
    private void drop(String name, String words, long ago) throws IOException {
        Path beside = Files.writeString(folder.resolve("." + Math.abs(name.hashCode()) + ".tmp"), words);
        Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minusSeconds(ago)));
        Files.move(beside, folder.resolve(name));
    }

    private List<Path> kept(String where) throws IOException {
        if (!Files.isDirectory(folder.resolve(where))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            return files.toList();
        }
    }

    private JMSContext open(String user) {
        return new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port).createContext(user, "secret");
    }
}
