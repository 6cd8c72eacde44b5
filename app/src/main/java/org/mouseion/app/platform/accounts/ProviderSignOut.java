package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Who came by the institution's provider signs out there too, where it says how (OpenID Connect RP-Initiated Logout
/// 1.0): else the next person at the desk would be let in again without a word.
///
/// A session keeps no token of the provider, so it is told which house asks (section 2, `client_id`) and not, by an
/// `id_token_hint`, for whom: it knows the browser, and may ask the person first.
@Component
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    /// By which provider a session was begun.
    private static final String BY = ProviderSignOut.class.getName();

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final String origin;

    ProviderSignOut(ObjectProvider<ClientRegistrationRepository> providers, AccountSettings settings) {
        this.providers = providers;
        this.origin = originOf(settings.oidc().issuer());
    }

    /// Where a form of this house may lead besides the house itself; empty where there is no provider.
    String origin() {
        return origin;
    }

    private static String originOf(String address) {
        if (address.isBlank()) {
            return "";
        }
        URI uri = URI.create(address.strip());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /// Remembers how the person came in.
    static void remember(HttpServletRequest request, Authentication authentication) {
        if (authentication instanceof OAuth2AuthenticationToken token) {
            request.getSession().setAttribute(BY, token.getAuthorizedClientRegistrationId());
        } else {
            request.getSession().removeAttribute(BY);
        }
    }

    /// Before the session is forgotten.
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        request.setAttribute(BY, session == null ? null : session.getAttribute(BY));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String home = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/")
                .build()
                .toUriString();
        response.sendRedirect(
                request.getAttribute(BY) instanceof String by
                        ? findRegistration(by).flatMap(at -> farewell(at, home)).orElse("/")
                        : "/");
    }

    private Optional<ClientRegistration> findRegistration(String id) {
        ClientRegistrationRepository known = providers.getIfAvailable();
        try {
            return known == null ? Optional.empty() : Optional.ofNullable(known.findByRegistrationId(id));
        } catch (OAuth2AuthenticationException away) {
            return Optional.empty();
        }
    }

    /// Nothing where the address is not the provider's own: browsers would not follow the form there.
    private Optional<String> farewell(ClientRegistration registration, String home) {
        Object end =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end == null || origin.isEmpty() || !originOf(end.toString()).equals(origin)
                ? Optional.empty()
                : Optional.of(UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(registration.getClientId(), home)
                        .toUriString());
    }
}
