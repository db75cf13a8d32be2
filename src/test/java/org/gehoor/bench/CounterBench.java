package org.gehoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.gehoor.organisation.ApiKey;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.RealMail;
import org.gehoor.testkit.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long people and programs wait at the counter when fifty a second come: {@code mvn -Pbench verify} writes {@code
 * target/bench-counter.txt}.
 *
 * <p>The hub in a JVM of its own, with its broker; real Dovecot and smtp-sink, PostgreSQL with fsync; the load on the same machine.
 * Each request begins at its own moment, whether the one before it is answered or not, so that waiting is not hidden. Letters and
 * assignments go out meanwhile.
 */
class CounterBench {

    private static final int A_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int WARM_UP_A_SECOND = 20;
    private static final int WARM_UP_SECONDS = 40;
    private static final String KEY = "key-of-the-bench";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> report = new ArrayList<>();
    private String root = "";
    private int callers;

    @Test
    void fiftyASecondWaitLessThanHalfASecond(@TempDir Path folder) throws Exception {
        OwnHome home = OwnHome.copied()
                .organisation(
                        "lm",
                        "staff_domains:",
                        "api_keys:\n  - {id: bench, purpose: [complaints, phone_notes], sha256: \"" + ApiKey.hash(KEY)
                                + "\"}\n\nstaff_domains:");
        try (Postgres postgres = Postgres.keptIn(folder.resolve("postgres").toAbsolutePath(), 0);
                RealMail mail = RealMail.started();
                SmtpSink sink = SmtpSink.started();
                MeasuredHub hub = new MeasuredHub(
                        home.folder(),
                        mail,
                        sink,
                        postgres.freshDatabase("hub"),
                        folder,
                        "--gehoor.forms.per-address-per-hour=0",
                        "--gehoor.forms.quickest=0s")) {
            Awaitility.await("the hub").atMost(Duration.ofMinutes(2)).until(hub::isReady);
            root = "http://" + MailServer.HOST + ":" + hub.port();
            Supplier<CpuTime> spent = () -> CpuTime.now(hub.pid(), postgres.dataFolder());
            HttpResponse<String> page = http.send(
                    HttpRequest.newBuilder(URI.create(root + "/o/lm/complaint")).build(), BodyHandlers.ofString());
            Map<String, Supplier<HttpRequest>> kinds = new LinkedHashMap<>();
            kinds.put("phone notes (JSON)", this::note);
            kinds.put("complaints on the form's page", () -> form(page));
            kinds.put("complaints (JSON)", this::complaint);
            for (var kind : kinds.entrySet()) {
                measure("warming up: " + kind.getKey(), WARM_UP_A_SECOND, WARM_UP_SECONDS, spent, kind.getValue());
            }
            for (var kind : kinds.entrySet()) {
                measure(kind.getKey(), A_SECOND, SECONDS, spent, kind.getValue());
            }
            report.add("Load average: "
                    + Files.readString(Path.of("/proc/loadavg")).strip());
        } finally {
            Files.write(Path.of("target", "bench-counter.txt"), report);
            report.forEach(System.out::println);
        }
    }

    private void measure(String what, int aSecond, int seconds, Supplier<CpuTime> spent, Supplier<HttpRequest> next)
            throws InterruptedException {
        List<CompletableFuture<Duration>> waits = new ArrayList<>();
        Map<Integer, Integer> refused = new ConcurrentHashMap<>();
        CpuTime before = spent.get();
        long start = System.nanoTime();
        for (int i = 0; i < aSecond * seconds; i++) {
            long due = start + i * 1_000_000_000L / aSecond;
            long left = due - System.nanoTime();
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            waits.add(http.sendAsync(next.get(), BodyHandlers.ofString()).thenApply(answer -> {
                if (answer.statusCode() > 201) {
                    refused.merge(answer.statusCode(), 1, Integer::sum);
                }
                return Duration.ofNanos(System.nanoTime() - due);
            }));
        }
        Percentiles waited =
                Percentiles.of(waits.stream().map(CompletableFuture::join).toList());
        CpuTime cpu = spent.get().since(before);
        double requests = aSecond * seconds;
        report.add(String.format(
                Locale.ROOT,
                "%s, %d a second for %d s: p50 / p95 / p99 %d / %d / %d ms; CPU a request: hub %.1f, database %.1f ms; refused %s",
                what,
                aSecond,
                seconds,
                waited.p50().toMillis(),
                waited.p95().toMillis(),
                waited.p99().toMillis(),
                cpu.hub() / requests,
                cpu.database() / requests,
                refused));
    }

    private HttpRequest note() {
        return json(
                "phone-notes",
                "{\"text\": \"Haar terugbetaling is te laag.\", \"complainant\": {\"name\": \"Lies\"," + " \"mail\": \""
                        + UUID.randomUUID() + "@klager.example\", \"telephone\": \""
                        + caller() + "\"}}");
    }

    /** Everybody has a number of their own. */
    private String caller() {
        return String.format(Locale.ROOT, "0470%06d", callers++);
    }

    private HttpRequest complaint() {
        return json(
                "complaints",
                "{\"text\": \"Mijn terugbetaling is te laag.\", \"complainant\": {\"name\": \"Lies\"," + " \"mail\": \""
                        + UUID.randomUUID() + "@klager.example\"}}");
    }

    private HttpRequest json(String what, String body) {
        return HttpRequest.newBuilder(URI.create(root + "/api/organisations/lm/" + what))
                .header("Authorization", "Bearer " + KEY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest form(HttpResponse<String> page) {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "_csrf",
                found(TOKEN, page.body()),
                "key",
                UUID.randomUUID().toString(),
                "drawn",
                "0",
                "text",
                "Mijn terugbetaling is te laag en niemand belt mij terug.",
                "complainant.name",
                "Lies Peeters",
                "complainant.mail",
                UUID.randomUUID() + "@klager.example"));
        String body = String.join(
                "&",
                typed.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .toList());
        return HttpRequest.newBuilder(URI.create(root + "/o/lm/complaint"))
                .header(
                        "Cookie",
                        page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String found(Pattern what, String in) {
        Matcher matcher = what.matcher(in);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
