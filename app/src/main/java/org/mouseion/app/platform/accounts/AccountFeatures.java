package org.mouseion.app.platform.accounts;

import java.util.List;
import org.mouseion.app.platform.Feature;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/// The ways to sign in, for the settings page.
@Configuration(proxyBeanMethods = false)
class AccountFeatures {

    @Bean
    Feature passwordFeature() {
        return Feature.on("platform.accounts.password", List.of());
    }

    @Bean
    Feature passkeyFeature() {
        return Feature.on("platform.accounts.passkey", List.of(), "mouseion.house.address");
    }

    @Bean
    Feature oidcFeature(ObjectProvider<ClientRegistrationRepository> providers) {
        return Feature.live(
                "platform.accounts.oidc",
                List.of(),
                List.of("mouseion.accounts.oidc.roles-claim", "mouseion.accounts.oidc.roles-prefix"),
                () -> providers.getIfAvailable() == null ? new Feature.State.Off() : new Feature.State.On());
    }
}
