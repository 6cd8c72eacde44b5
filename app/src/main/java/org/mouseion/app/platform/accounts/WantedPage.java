package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/// The page of the desk somebody asked for before signing in. Kept in the session, so that no address has to carry it
/// and none can lead elsewhere; only whole pages are kept, never a part that htmx asked for.
@Component
class WantedPage extends HttpSessionRequestCache {

    private static final RequestMatcher PAGES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/desk/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/account"));

    @SuppressWarnings("NullAway") // Without a name the address stays as it was asked for; the class allows it.
    WantedPage() {
        setMatchingRequestParameterName(null);
        setRequestMatcher(WantedPage::isPage);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean stream = accept != null && accept.contains("text/event-stream");
        return !stream && request.getHeader("HX-Request") == null && PAGES.matches(request);
    }

    /// The page is asked for again after signing in; nothing is replayed, and no session is looked up to see.
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }
}
