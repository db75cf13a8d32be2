package org.gehoor.story.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gehoor.testkit.MailServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The hub's HTTP side, as a CRM or a monitor asks it. */
public record Web(int port) {

    /** What came back. */
    public record Answer(int status, byte[] body, HttpResponse<byte[]> whole) {

        public String text() {
            return new String(body, UTF_8);
        }
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + MailServer.HOST + ":" + port + path));
        return ask(request, headers);
    }

    /** @param headers names and values in turn */
    public Answer post(String path, byte[] body, String... headers) {
        return ask(
                HttpRequest.newBuilder(URI.create("http://" + MailServer.HOST + ":" + port + path))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                headers);
    }

    /** Opens the page, fills in its form and sends it off, as a browser without script does. */
    public Answer fillsIn(String path, Map<String, String> typed) {
        Answer page = get(path);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : Jsoup.parse(page.text()).select("main input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.val());
        }
        fields.putAll(typed);
        return post(
                path,
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(joining("&"))
                        .getBytes(UTF_8),
                "Cookie",
                page.whole().headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.replaceAll(";.*", ""))
                        .collect(joining("; ")),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    /** What a program hands in. */
    public Answer handsIn(String organisation, String what, String apiKey, String json) {
        return post(
                "/api/organisations/" + organisation + "/" + what,
                json.getBytes(UTF_8),
                "Authorization",
                "Bearer " + apiKey,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json");
    }

    private static Answer ask(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
