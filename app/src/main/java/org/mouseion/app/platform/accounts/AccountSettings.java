package org.mouseion.app.platform.accounts;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.accounts.*`. Who needs more than one provider, or finer settings, uses Spring's
/// `spring.security.oauth2.client.*` in place of `issuer`, `client-id` and `client-secret`.
@ConfigurationProperties("mouseion.accounts")
record AccountSettings(@DefaultValue Oidc oidc) {

    /// @param issuer address of the provider, for Keycloak `https://…/realms/NAME`; empty for none
    /// @param clientId the name under which the provider knows this house
    /// @param clientSecret what only the two know
    /// @param name what the button says after "Sign in with"
    /// @param scopes what the house asks to be told
    /// @param rolesClaim path of the claim that names roles; default Keycloak's
    /// @param rolesPrefix what stands before the role's name there; default nothing
    record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("mouseion") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("OpenID Connect") String name,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue("realm_access.roles") String rolesClaim,
            @DefaultValue("") String rolesPrefix) {}
}
