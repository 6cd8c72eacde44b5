package org.mouseion.app.platform.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.accounts.*`. The provider itself is configured by Spring's `spring.security.oauth2.client.*`.
@ConfigurationProperties("mouseion.accounts")
record AccountSettings(@DefaultValue Oidc oidc) {

    /// @param rolesClaim path of the claim that names roles; default Keycloak's
    /// @param rolesPrefix what stands before the role's name there; default nothing
    record Oidc(
            @DefaultValue("realm_access.roles") String rolesClaim,
            @DefaultValue("") String rolesPrefix) {}
}
