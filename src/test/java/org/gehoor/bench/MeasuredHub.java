package org.gehoor.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.HubApplication;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.OtherJvm;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.RealMail;
import org.gehoor.testkit.SmtpSink;

/** The whole hub in a JVM of its own, with the example configuration, between real servers. */
final class MeasuredHub implements AutoCloseable {

    static final String BROKER_USER = "handlers";
    static final String ADDRESS = "klachten@solidaris.example";

    private static final List<String> ORGANISATIONS = List.of("huidarts", "kantoor", "solidaris", "lm", "dijkstra");
    private static final List<String> MAILBOXES = List.of("klachten", "info");

    private final int http = Ports.free();
    private final int broker = Ports.free();
    private final OtherJvm jvm;

    /**
     * @param home where {@code config/} and {@code routes/} are
     * @param folder for the journal of its broker
     * @param more arguments, beside those that every measured hub has
     */
    MeasuredHub(Path home, RealMail mail, SmtpSink sink, String database, Path folder, String... more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "GEHOOR_IMAP_HOST",
                MailServer.HOST,
                "GEHOOR_IMAP_PORT",
                String.valueOf(mail.imapPort()),
                "GEHOOR_IMAP_SECURITY",
                "none",
                "GEHOOR_POLL",
                "1 second"));
        for (String organisation : ORGANISATIONS) {
            for (String name : MAILBOXES) {
                mail.mailbox(name + "@" + organisation + ".example");
                environment.put(
                        (organisation + "_" + name + "_PASSWORD").toUpperCase(Locale.ROOT), MailServer.PASSWORD);
            }
        }
        // as src/docs/operating.md has it
        List<String> options = new ArrayList<>(List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
        options.addAll(List.of(System.getProperty("bench.jvm", "").strip().split("\\s+")));
        options.removeIf(String::isBlank);
        List<String> arguments = new ArrayList<>(List.of(
                "--gehoor.home=" + home,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.datasource.password=",
                "--server.port=" + http,
                "--gehoor.desk.first-admin=false",
                "--gehoor.smtp.host=" + MailServer.HOST,
                "--gehoor.smtp.port=" + sink.port(),
                "--gehoor.smtp.security=none",
                // all klagers have one domain, and no hour ever had as many
                "--gehoor.letters.per-domain-per-hour=0",
                "--gehoor.letters.pause-above=0",
                "--gehoor.broker.url=",
                "--gehoor.broker.port=" + broker,
                "--gehoor.broker.data=" + folder.resolve("broker"),
                "--gehoor.broker.users[0].name=" + BROKER_USER,
                "--gehoor.broker.users[0].password=" + MailServer.PASSWORD,
                "--gehoor.broker.users[0].organisations[0]=solidaris"));
        arguments.addAll(List.of(more));
        jvm = OtherJvm.running(HubApplication.class, options, environment, arguments.toArray(String[]::new));
    }

    int port() {
        return http;
    }

    boolean isReady() {
        try {
            return get("/actuator/health/readiness").contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    long pid() {
        return jvm.pid();
    }

    String brokerUrl() {
        return "tcp://" + MailServer.HOST + ":" + broker;
    }

    List<String> output() {
        return jvm.output();
    }

    /** Stops its clock, so that mails can be laid ready that it then meets all at once. */
    void pause() throws IOException, InterruptedException {
        run("kill", "-STOP", String.valueOf(pid()));
    }

    void goOn() throws IOException, InterruptedException {
        run("kill", "-CONT", String.valueOf(pid()));
    }

    /** Heap in use right after a full collection, in MB. */
    long heapAfterCollection() throws IOException, InterruptedException {
        run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid()), "GC.run");
        double bytes = get("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        return Math.round(bytes / (1 << 20));
    }

    private String get(String path) throws IOException {
        try {
            URI uri = URI.create("http://" + MailServer.HOST + ":" + http + path);
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(List.of(command) + " exits with " + exit);
        }
    }

    @Override
    public void close() {
        jvm.terminate();
    }
}
