package org.mouseion.app.platform.accounts;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The headers every answer carries to keep its reader safe.
final class AnswerHeaders {

    /// Pictures may come from the addresses in the records; everything that runs comes from the house itself.
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: https: http:; "
            + "style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'self'; form-action 'self'";

    /// What only one person may read: nobody else's cache keeps it.
    private static final RequestMatcher PRIVATE = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/desk/**"),
            PathPatternRequestMatcher.pathPattern("/account/**"),
            PathPatternRequestMatcher.pathPattern("/webauthn/**"),
            PathPatternRequestMatcher.pathPattern("/login/**"),
            PathPatternRequestMatcher.pathPattern("/oauth2/**"));

    private AnswerHeaders() {}

    /// @param provider origin of the institution's provider, to which the form that signs out may lead; empty for none
    static void set(HeadersConfigurer<HttpSecurity> headers, String provider) {
        String content = provider.isEmpty() ? CONTENT_POLICY : CONTENT_POLICY + " " + provider;
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.sameOrigin())
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                // Public pages and pictures may be kept by browsers and proxies.
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter((request, response) -> {
                    if (PRIVATE.matches(request)) {
                        response.setHeader("Cache-Control", "no-store");
                    }
                });
    }
}
