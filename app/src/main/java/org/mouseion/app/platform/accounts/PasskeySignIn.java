package org.mouseion.app.platform.accounts;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/// Makes signing in by passkey end as signing in by password does: the number in the session, a new name for the
/// session, and then the page that was wanted.
record PasskeySignIn(NumberInSession sessions, WantedPage wanted)
        implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
        filter.setSecurityContextRepository(sessions);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler((request, response, authentication) -> {
            SavedRequest page = wanted.getRequest(request, response);
            wanted.removeRequest(request, response);
            answer(
                    response,
                    Map.of("authenticated", true, "redirectUrl", page == null ? "/desk" : page.getRedirectUrl()));
        });
        return filter;
    }

    private static void answer(jakarta.servlet.http.HttpServletResponse response, Map<String, Object> what)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(what));
    }
}
