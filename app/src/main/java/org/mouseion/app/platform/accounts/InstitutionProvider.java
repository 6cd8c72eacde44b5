package org.mouseion.app.platform.accounts;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/// The institution's OpenID Connect provider. It is asked for its addresses (OpenID Connect Discovery 1.0) when
/// somebody
/// first signs in by it, not when the house opens: a house opens, and passwords and passkeys work, while it is away.
final class InstitutionProvider implements ClientRegistrationRepository {

    /// Its name in addresses: `/oauth2/authorization/institution`, `/login/oauth2/code/institution`.
    static final String ID = "institution";

    private static final Logger LOG = LoggerFactory.getLogger(InstitutionProvider.class);

    private final AccountSettings.Oidc settings;
    private volatile @Nullable ClientRegistration known;

    InstitutionProvider(AccountSettings.Oidc settings) {
        this.settings = settings;
    }

    Provider shown() {
        return new Provider("/oauth2/authorization/" + ID, settings.name());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!registrationId.equals(ID)) {
            return null;
        }
        ClientRegistration found = known;
        if (found == null) {
            found = ask();
            known = found;
        }
        return found;
    }

    private ClientRegistration ask() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .clientName(settings.name())
                    .scope(settings.scopes())
                    .build();
        } catch (RuntimeException away) {
            LOG.warn("The identity provider {} does not answer: {}", settings.issuer(), away.getMessage());
            throw new OAuth2AuthenticationException(new OAuth2Error("provider"), away);
        }
    }
}
