package org.mouseion.app.platform.accounts;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// What an access token claims. Keycloak, unless told otherwise, names a person's roles there and nowhere else. An
/// access token is meant for others to read, so nothing is believed that the provider has not signed, for this house,
/// for now.
@Component
class AccessTokens {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    /// The claims, or none where the token is no JWT of this provider for this house.
    Map<String, Object> read(OidcUserRequest request) {
        ClientRegistration registration = request.getClientRegistration();
        String keys = registration.getProviderDetails().getJwkSetUri();
        String issuer = registration.getProviderDetails().getIssuerUri();
        if (keys == null || issuer == null) {
            return Map.of();
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(all -> all.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new JwtIssuerValidator(issuer)));
        try {
            Jwt token = decoder.decode(request.getAccessToken().getTokenValue());
            return isFor(registration.getClientId(), token) ? token.getClaims() : Map.of();
        } catch (JwtException other) {
            LOG.debug("The access token tells no roles: {}", other.getMessage());
            return Map.of();
        }
    }

    /// `azp` names the party a token was issued to, `aud` those who may take it.
    private static boolean isFor(String client, Jwt token) {
        List<String> audience = token.getAudience();
        return client.equals(token.getClaimAsString("azp")) || audience != null && audience.contains(client);
    }
}
