package org.gehoor.story.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gehoor.testkit.MailServer;

/** The hub's HTTP side, as a CRM or a monitor asks it. */
public record Web(int port) {

    /** What came back. */
    public record Answer(int status, byte[] body, HttpResponse<byte[]> whole) {

        public String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
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
