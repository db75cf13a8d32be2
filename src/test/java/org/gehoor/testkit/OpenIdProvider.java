package org.gehoor.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A sign-in service that vouches for whomever the test names, without asking: authorization code flow of OpenID Connect. */
public final class OpenIdProvider implements AutoCloseable {

    private static final int HOUR = 3_600_000;

    private final RSAKey key;
    private final HttpServer http;
    private Map<String, Object> vouched = Map.of();
    private String nonce = "";

    private OpenIdProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        http = HttpServer.create(new InetSocketAddress(MailServer.HOST, 0), 0);
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.createContext("/keys", call -> json(call, new JWKSet(key.toPublicJWK()).toString()));
        http.start();
    }

    public static OpenIdProvider started() {
        try {
            return new OpenIdProvider();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings of a hub that trusts it under this registration. */
    public Map<String, String> settings(String registration) {
        String client = "spring.security.oauth2.client.registration." + registration + ".";
        String provider = "spring.security.oauth2.client.provider." + registration + ".";
        String here = "http://" + MailServer.HOST + ":" + http.getAddress().getPort();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(client + "client-id", "gehoor");
        settings.put(client + "client-secret", "geheim");
        settings.put(client + "client-name", "Kantoor");
        settings.put(client + "scope", "openid,email");
        settings.put(client + "authorization-grant-type", "authorization_code");
        settings.put(client + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}");
        settings.put(provider + "authorization-uri", here + "/authorize");
        settings.put(provider + "token-uri", here + "/token");
        settings.put(provider + "jwk-set-uri", here + "/keys");
        return settings;
    }

    /** Whom it vouches for from now on. */
    public void vouchFor(Map<String, Object> claims) {
        vouched = claims;
    }

    private void authorize(HttpExchange call) throws IOException {
        var asked = UriComponentsBuilder.fromUri(call.getRequestURI()).build().getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        String back = java.net.URLDecoder.decode(asked.getFirst("redirect_uri"), StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Location", back + "?code=code&state=" + asked.getFirst("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        try {
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                    .issuer("https://office.example")
                    .audience("gehoor")
                    .issueTime(new Date())
                    .expirationTime(new Date(System.currentTimeMillis() + HOUR))
                    .claim("nonce", nonce);
            vouched.forEach(claims::claim);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims.build());
            token.sign(new RSASSASigner(key));
            json(
                    call,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\""
                            + token.serialize() + "\"}");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static void json(HttpExchange call, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
