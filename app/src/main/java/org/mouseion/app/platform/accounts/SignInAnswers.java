package org.mouseion.app.platform.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final SignInThrottle throttle;

    SignInAnswers(SignInThrottle throttle) {
        this.throttle = throttle;
        setDefaultTargetUrl("/desk");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        String name = request.getParameter("email");
        if (name != null) {
            throttle.succeeded(name);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof OAuth2AuthenticationException refused) {
            boolean ours = refused.getError().getErrorCode().equals("no-role")
                    || refused.getError().getErrorCode().equals("account-inactive");
            response.sendRedirect(
                    "/account/sign-in?refused=" + (ours ? refused.getError().getErrorCode() : "provider"));
            return;
        }
        throttle.failed(String.valueOf(request.getParameter("email")), request.getRemoteAddr());
        response.sendRedirect("/account/sign-in?wrong");
    }
}
