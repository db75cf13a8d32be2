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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.organisation.ApiKey;
import org.gehoor.story.hub.Hub;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.junit.jupiter.api.Test;

/**
 * How long people and programs wait at the counter when fifty a second come: {@code mvn -Pbench verify} writes {@code
 * target/bench-counter.txt}.
 *
 * <p>Hub, broker, mail server and load in one JVM on this machine, real PostgreSQL with fsync. Each request begins at its own
 * moment, whether the one before it is answered or not, so that waiting is not hidden.
 */
class CounterBench {

    private static final int A_SECOND = 50;
    private static final int SECONDS = 20;
    private static final String KEY = "key-of-the-bench";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> report = new ArrayList<>();

    @Test
    void fiftyASecondWaitLessThanHalfASecond() throws Exception {
        OwnHome home = OwnHome.copied()
                .organisation(
                        "lm",
                        "staff_domains:",
                        "api_keys:\n  - {id: bench, purpose: [complaints, phone_notes], sha256: \"" + ApiKey.hash(KEY)
                                + "\"}\n\nstaff_domains:");
        try (MailServer mail = GreenMailServer.started();
                Hub hub = Hub.on(mail)
                        .home(home)
                        .with("gehoor.forms.per-address-per-hour", "0")
                        .with("gehoor.forms.quickest", "0s")
                        .with("gehoor.letters.pause-above", "0")
                        .with("gehoor.letters.per-domain-per-hour", "0")
                        .start()) {
            String root = "http://" + MailServer.HOST + ":" + hub.web().port();
            measure("warming up", 10, () -> note(root));
            measure("phone notes (JSON)", A_SECOND, () -> note(root));
            HttpResponse<String> page = http.send(
                    HttpRequest.newBuilder(URI.create(root + "/o/lm/complaint")).build(), BodyHandlers.ofString());
            measure("complaints on the form's page", A_SECOND, () -> form(root, page));
            measure("complaints (JSON)", A_SECOND, () -> complaint(root));
        } finally {
            Files.write(Path.of("target", "bench-counter.txt"), report);
            report.forEach(System.out::println);
        }
    }

    private void measure(String what, int aSecond, Supplier<HttpRequest> next) throws InterruptedException {
        List<CompletableFuture<Duration>> waits = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < aSecond * SECONDS; i++) {
            long due = start + i * 1_000_000_000L / aSecond;
            long left = due - System.nanoTime();
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            waits.add(http.sendAsync(next.get(), BodyHandlers.ofString()).thenApply(answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
                return Duration.ofNanos(System.nanoTime() - due);
            }));
        }
        Percentiles waited =
                Percentiles.of(waits.stream().map(CompletableFuture::join).toList());
        report.add(String.format(
                Locale.ROOT,
                "%s, %d a second for %d s: p50 / p95 / p99 %d / %d / %d ms",
                what,
                aSecond,
                SECONDS,
                waited.p50().toMillis(),
                waited.p95().toMillis(),
                waited.p99().toMillis()));
    }

    private static HttpRequest note(String root) {
        return json(
                root,
                "phone-notes",
                "{\"text\": \"Haar terugbetaling is te laag.\", \"complainant\": {\"name\": \"Lies\"," + " \"mail\": \""
                        + UUID.randomUUID() + "@klager.example\", \"telephone\": \"09 223 44 55\"}}");
    }

    private static HttpRequest complaint(String root) {
        return json(
                root,
                "complaints",
                "{\"text\": \"Mijn terugbetaling is te laag.\", \"complainant\": {\"name\": \"Lies\"," + " \"mail\": \""
                        + UUID.randomUUID() + "@klager.example\"}}");
    }

    private static HttpRequest json(String root, String what, String body) {
        return HttpRequest.newBuilder(URI.create(root + "/api/organisations/lm/" + what))
                .header("Authorization", "Bearer " + KEY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest form(String root, HttpResponse<String> page) {
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
