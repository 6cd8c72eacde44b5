package org.mouseion.app.platform.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An OpenID Connect provider that vouches for whatever a test wants, right or wrong. It asks nobody for a password.
final class FakeProvider implements AutoCloseable {

    private static final RSAKey KEY = key("good");
    private static final RSAKey STRANGE_KEY = key("good");

    private final HttpServer server;
    private final Map<String, Object> idClaims = new LinkedHashMap<>();
    private final Map<String, Object> accessClaims = new LinkedHashMap<>();
    private final Map<String, Object> userClaims = new LinkedHashMap<>();
    private boolean accessSignedByAnother;
    private boolean idSignedByAnother;
    private String nonce = "";

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/user", exchange -> answer(exchange, json(userClaims)));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Vouches for somebody, rightly and without a role.
    void vouchFor(String subject) {
        Instant now = Instant.now();
        accessSignedByAnother = false;
        idSignedByAnother = false;
        idClaims.clear();
        idClaims.putAll(Map.of(
                "iss",
                issuer(),
                "sub",
                subject,
                "aud",
                "mouseion",
                "iat",
                Date.from(now),
                "exp",
                Date.from(now.plusSeconds(300)),
                "email",
                subject + "@museum.example",
                "email_verified",
                true,
                "name",
                subject));
        accessClaims.clear();
        accessClaims.putAll(
                Map.of("iss", issuer(), "sub", subject, "azp", "mouseion", "exp", Date.from(now.plusSeconds(300))));
        userClaims.clear();
        userClaims.put("sub", subject);
    }

    void inIdToken(String claim, Object value) {
        idClaims.put(claim, value);
    }

    void inAccessToken(String claim, Object value) {
        accessClaims.put(claim, value);
    }

    void inUserInfo(String claim, Object value) {
        userClaims.put(claim, value);
    }

    void signAccessTokenByAnother() {
        accessSignedByAnother = true;
    }

    void signIdTokenByAnother() {
        idSignedByAnother = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                json(Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys",
                        "userinfo_endpoint", issuer() + "/user",
                        "end_session_endpoint", issuer() + "/leave",
                        "subject_types_supported", List.of("public"))));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = new HashMap<>();
        for (String part : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] pair = part.split("=", 2);
            asked.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        nonce = asked.getOrDefault("nonce", "");
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=c0de&state=" + encode(asked.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        idClaims.putIfAbsent("nonce", nonce);
        answer(
                exchange,
                json(Map.of(
                        "access_token",
                        sign(accessClaims, accessSignedByAnother ? STRANGE_KEY : KEY),
                        "id_token",
                        sign(idClaims, idSignedByAnother ? STRANGE_KEY : KEY),
                        "token_type",
                        "Bearer",
                        "scope",
                        "openid profile email",
                        "expires_in",
                        300)));
        idClaims.remove("nonce", nonce);
    }

    private static String sign(Map<String, Object> claims, RSAKey key) {
        try {
            JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    set.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String json(Map<String, Object> values) {
        return JSONObjectUtils.toJSONString(values);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
