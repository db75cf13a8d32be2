package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.OpenIdProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An organisation's own sign-in service vouches for its people; who may what still stands in users.yml. */
class SingleSignOnStoryIT extends DeskTale {

    private final OpenIdProvider provider = OpenIdProvider.started();

    @Override
    HubSetup prepared(HubSetup setup) {
        provider.settings("office").forEach(setup::with);
        return super.prepared(setup);
    }

    @AfterAll
    void closeProvider() {
        provider.close();
    }

    @Test
    void offersTheServiceOnTheSignInPage() throws Exception {
        assertThat(get(client(), "/desk/login?lang=nl").body())
                .contains("href=\"/oauth2/authorization/office\"", "Aanmelden met Kantoor");
    }

    @Test
    void letsInWhoseSubjectIsWrittenDown() throws Exception {
        assertThat(arrives(Map.of("sub", "5b1f")).body()).contains("Olga Sso");
    }

    @Test
    void letsInWhoseAddressTheServiceVerified() throws Exception {
        assertThat(arrives(Map.of("sub", "other", "email", "Otto@lm.example", "email_verified", true))
                        .body())
                .contains("Otto Sso");
    }

    @Test
    void believesNoAddressThatTheServiceDidNotVerify() throws Exception {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("sub", "evil", "email", "otto@lm.example"),
                Map.of("sub", "evil", "email", "otto@lm.example", "email_verified", false))) {
            refused(arrives(claims), "office/evil");
        }
    }

    @Test
    void tellsWhoIsNotKnownHereUnderWhichNameToBeWrittenDown() throws Exception {
        HttpClient client = client();
        refused(arrives(client, Map.of("sub", "<b>nobody</b>")), "office/&lt;b&gt;nobody&lt;/b&gt;");
        assertThat(get(client, "/desk").uri().getPath()).isEqualTo("/desk/login");
    }

    private static void refused(HttpResponse<String> answer, String subject) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("not known here", subject);
    }

    private HttpResponse<String> arrives(Map<String, Object> claims) throws IOException, InterruptedException {
        return arrives(client(), claims);
    }

    private HttpResponse<String> arrives(HttpClient client, Map<String, Object> claims)
            throws IOException, InterruptedException {
        provider.vouchFor(claims);
        return get(client, "/oauth2/authorization/office");
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Accept", "text/html")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(Redirect.ALWAYS)
                .cookieHandler(new CookieManager())
                .build();
    }
}
