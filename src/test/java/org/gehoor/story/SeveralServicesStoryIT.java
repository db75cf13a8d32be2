package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.OpenIdProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two sign-in services: what one of them verifies opens no door to the people of the other. */
class SeveralServicesStoryIT extends DeskTale {

    private static final Map<String, Object> OTTO =
            Map.of("sub", "other", "email", "otto@lm.example", "email_verified", true);

    private final OpenIdProvider provider = OpenIdProvider.started();

    @Override
    HubSetup prepared(HubSetup setup) {
        provider.settings("office").forEach(setup::with);
        provider.settings("anyone").forEach(setup::with);
        return super.prepared(setup);
    }

    @AfterAll
    void closeProvider() {
        provider.close();
    }

    @Test
    void anAddressLetsNobodyInWhoseServiceIsNotNamed() throws Exception {
        for (String service : new String[] {"office", "anyone"}) {
            HttpResponse<String> answer = arrives(service, OTTO);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(service + "/other", "service: " + service);
        }
    }

    @Test
    void aSubjectLetsInAsBefore() throws Exception {
        assertThat(arrives("office", Map.of("sub", "5b1f")).body()).contains("Olga Sso");
        assertThat(arrives("anyone", Map.of("sub", "5b1f")).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> arrives(String service, Map<String, Object> claims)
            throws IOException, InterruptedException {
        provider.vouchFor(claims);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/oauth2/authorization/" + service)))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newBuilder()
                .followRedirects(Redirect.ALWAYS)
                .cookieHandler(new CookieManager())
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
