package org.mouseion.app.platform.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a sign-in that must still wait, before any password is looked at.
@Component
class SignInFilter extends OncePerRequestFilter {

    private final SignInThrottle throttle;

    SignInFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !"/account/sign-in".equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = String.valueOf(request.getParameter("email"));
        Duration wait = throttle.wait(name, request.getRemoteAddr());
        if (wait.isPositive()) {
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            response.sendRedirect("/account/sign-in?wait=" + (wait.toSeconds() + 1));
            return;
        }
        chain.doFilter(request, response);
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {
        /// The filter belongs to the security chain alone, not to every request.
        @Bean
        FilterRegistrationBean<SignInFilter> notByItself(SignInFilter filter) {
            FilterRegistrationBean<SignInFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
