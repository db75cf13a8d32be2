package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.gehoor.contract.Contracts;
import org.gehoor.story.hub.Web.Answer;
import org.junit.jupiter.api.Test;

/** What a program that is no browser gets to see of the desk. */
class DeskDoorsStoryIT extends DeskTale {

    private static final List<String> PAGES = List.of("/desk", "/desk/login", "/o/lm/nothing", "/nothing");

    @Test
    void refusesFormsThatCarryNoToken() throws Exception {
        for (String form : List.of("/desk/login", "/desk/logout", "/o/lm/complaint")) {
            assertThat(post(form, "user=hugo&password=" + PASSWORD).statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
    }

    @Test
    void refusesATokenWithoutItsCookie() throws Exception {
        String page = hub().web().get("/desk/login").text();
        String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(post("/desk/login", "user=hugo&password=" + PASSWORD + "&_csrf=" + token)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shutsEveryPageAgainstFramesScriptsAndCaches() {
        for (String path : PAGES) {
            Answer page = hub().web().get(path, "Accept", "text/html");
            assertThat(header(page, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(page, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(page, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(page, "Cache-Control")).as(path).contains("no-store");
            assertThat(header(page, "Set-Cookie")).as(path).contains("HttpOnly").contains("SameSite=Lax");
            assertThat(page.text()).as(path).doesNotContain("<style", "style=", "<script", " on");
        }
    }

    @Test
    void makesNoSessionForAStranger() {
        for (String path : PAGES) {
            assertThat(hub().web().get(path).whole().headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("gehoor="));
        }
    }

    @Test
    void tellsProgramsThatNothingIsThereAndAsksNobodyToSignIn() {
        for (String path : List.of("/api", "/api/nothing", "/api/organisations/lm/nothing")) {
            Answer answer = hub().web().get(path, "Accept", "application/json");
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.whole().headers().firstValue("Location")).isEmpty();
        }
        assertThat(hub().web().get("/desk/users", "Accept", "application/json").status())
                .as("a script of a page whose session ended")
                .isEqualTo(401);
    }

    @Test
    void wordsEveryErrorForProgramsAsAProblem() {
        for (String accept : List.of("application/json", "text/html", "*/*")) {
            problem(hub().web().get("/api/nothing", "Accept", accept), 404);
            problem(hub().web().get("/api/organisations/lm/complaints", "Accept", accept), 405);
            problem(hub().web().get("/api/%3B/x;y", "Accept", accept), 400);
        }
        assertThat(header(hub().web().get("/api/organisations/lm/complaints"), "Allow"))
                .isEqualTo("POST");
        assertThat(hub().web().get("/o/nobody/complaint", "Accept", "text/html").text())
                .as("a page for people")
                .startsWith("<!DOCTYPE html>");
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(Contracts.json(answer.text()).path("status").asInt()).isEqualTo(status);
        assertThat(Contracts.json(answer.text()).path("detail").asText()).isNotBlank();
    }

    @Test
    void keepsProbesOpenAndTheRestOfTheActuatorShut() {
        assertThat(hub().web().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(hub().web().get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(hub().web().get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void letsBrowsersKeepTheStyleSheet() {
        Answer sheet = hub().web().get("/assets/gehoor.css");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(header(sheet, "Cache-Control")).isEqualTo("max-age=600");
        assertThat(sheet.whole().headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String header(Answer answer, String name) {
        return answer.whole().headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
