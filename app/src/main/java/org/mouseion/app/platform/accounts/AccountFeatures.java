package org.mouseion.app.platform.accounts;

import java.net.URI;
import java.util.List;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.HouseSource;
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
    Feature passkeyFeature(HouseSource houses) {
        return Feature.live(
                "platform.accounts.passkey",
                List.of(),
                List.of("mouseion.house.address"),
                () -> isSafe(houses.get().address())
                        ? new Feature.State.On()
                        : new Feature.State.Unavailable("feature.platform.accounts.passkey.https"));
    }

    /// Browsers offer passkeys over https, and on the machine itself; without a set address the visitor's is used.
    private static boolean isSafe(String address) {
        return !address.startsWith("http://")
                || "localhost".equals(URI.create(address).getHost());
    }

    @Bean
    Feature oidcFeature(ObjectProvider<ClientRegistrationRepository> providers) {
        return Feature.live(
                "platform.accounts.oidc",
                List.of(),
                List.of(
                        "mouseion.accounts.oidc.issuer",
                        "mouseion.accounts.oidc.client-id",
                        "mouseion.accounts.oidc.name",
                        "mouseion.accounts.oidc.roles-claim",
                        "mouseion.accounts.oidc.roles-prefix"),
                () -> providers.getIfAvailable() == null ? new Feature.State.Off() : new Feature.State.On());
    }
}
