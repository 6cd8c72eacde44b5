package org.mouseion.app.platform.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a sign-in that must still wait, before any password is looked at. Asks by the same matcher as the filter
/// that signs in, so that another spelling of the path (`/account/%73ign-in`) finds no way round.
final class SignInFilter extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/account/sign-in");

    private final SignInThrottle throttle;

    SignInFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = String.valueOf(request.getParameter("email"));
        Duration wait = throttle.begin(name, request.getRemoteAddr());
        if (wait.isPositive()) {
            long seconds = wait.plusMillis(999).toSeconds();
            response.setHeader("Retry-After", Long.toString(seconds));
            response.sendRedirect("/account/sign-in?wait=" + seconds);
            return;
        }
        chain.doFilter(request, response);
    }
}
