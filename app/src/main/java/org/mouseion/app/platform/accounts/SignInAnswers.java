package org.mouseion.app.platform.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// What follows a sign-in: the page that was wanted, or the form again with one sentence that does not say which half
/// was wrong.
@Component
class SignInAnswers extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    /// Why somebody whom the provider vouches for is turned away; each is a message `accounts.refused.…`.
    static final Set<String> REFUSALS = Set.of("no-role", "account-inactive", "address-taken", "provider");

    private final SignInThrottle throttle;
    private final WantedPage wanted;

    SignInAnswers(SignInThrottle throttle, WantedPage wanted) {
        this.throttle = throttle;
        this.wanted = wanted;
        setRequestCache(wanted);
        setDefaultTargetUrl("/desk");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        String name = request.getParameter("email");
        if (name != null) {
            throttle.succeeded(name, request.getRemoteAddr());
        }
        ProviderSignOut.remember(request, authentication);
        super.onAuthenticationSuccess(request, response, authentication);
        wanted.removeRequest(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof OAuth2AuthenticationException refused) {
            String code = refused.getError().getErrorCode();
            response.sendRedirect("/account/sign-in?refused=" + (REFUSALS.contains(code) ? code : "provider"));
            return;
        }
        response.sendRedirect("/account/sign-in?wrong");
    }
}
