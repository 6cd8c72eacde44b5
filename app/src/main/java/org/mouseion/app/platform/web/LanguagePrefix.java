package org.mouseion.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Tongues;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the language off the front of a path, so that `/nl/works/12` is the page `/works/12` in Dutch. First of all
/// filters, so that
/// nothing behind it, security included, ever sees two spellings of one path.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguagePrefix extends OncePerRequestFilter {

    static final String LANGUAGE = LanguagePrefix.class.getName() + ".language";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Locale> language = findPrefix(request.getRequestURI())
                // The server's own reading, decoded and with `..` resolved, must begin alike; where it does not
                // (`/fr/%2e%2e/desk`), nothing is taken off, and what guards the paths turns the odd spelling away.
                .filter(l -> findPrefix(path(request)).equals(Optional.of(l)));
        if (language.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(LANGUAGE, language.get());
        chain.doFilter(new WithoutPrefix(request), response);
    }

    private static Optional<Locale> findPrefix(String uri) {
        boolean shaped = uri.length() == 3 || uri.length() > 3 && uri.charAt(3) == '/';
        return shaped && uri.charAt(0) == '/'
                ? Tongues.ALL.stream()
                        .filter(l -> uri.startsWith(l.getLanguage(), 1))
                        .findFirst()
                : Optional.empty();
    }

    private static String path(HttpServletRequest request) {
        String within = request.getPathInfo();
        return within == null ? request.getServletPath() : request.getServletPath() + within;
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {
        WithoutPrefix(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return rest(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return rest(super.getServletPath());
        }

        @Override
        public @Nullable String getPathInfo() {
            String within = super.getPathInfo();
            return within == null || !super.getServletPath().isEmpty() ? within : rest(within);
        }

        private static String rest(String path) {
            String rest = path.length() < 3 ? path : path.substring(3);
            return rest.isEmpty() && path.length() == 3 ? "/" : rest;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int at = url.indexOf(super.getRequestURI());
            return at < 0 ? url : url.delete(at, at + 3);
        }
    }
}
