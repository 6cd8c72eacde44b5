package org.mouseion.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.SiteDoor;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Reads a [Page] off a request.
@Component
class RequestPages implements Pages {

    /// Where people of the house work and sign in; everything else is the visitor's.
    static final RequestMatcher STAFF_SIDE = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/desk/**"), PathPatternRequestMatcher.pathPattern("/account/**"));

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final HouseSource houses;
    private final ObjectProvider<People> people;
    private final Assets assets;
    private final ObjectProvider<SiteDoor> doors;

    RequestPages(
            MessageSource messages,
            LocaleResolver locales,
            HouseSource houses,
            ObjectProvider<People> people,
            Assets assets,
            ObjectProvider<SiteDoor> doors) {
        this.messages = messages;
        this.locales = locales;
        this.houses = houses;
        this.people = people;
        this.assets = assets;
        this.doors = doors;
    }

    @Override
    public Words words(HttpServletRequest request) {
        return new Words(messages, locales.resolveLocale(request));
    }

    @Override
    public Page of(HttpServletRequest request, String title, String description) {
        House house = houses.get();
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        boolean partial = request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
        return new Page(
                words(request),
                house,
                title,
                description,
                request.getRequestURI(),
                query,
                house.address().isEmpty() ? base(request) : house.address(),
                Optional.ofNullable(people.getIfAvailable()).flatMap(People::findCurrent),
                null,
                List.of(),
                true,
                partial,
                csrf(request),
                assets.has("islands/entry.js"),
                assets::address,
                doors.orderedStream()
                        .filter(door -> door.open().getAsBoolean())
                        .sorted(Comparator.comparingInt(SiteDoor::order))
                        .toList());
    }

    /// Reading the token starts a session, so only pages of the desk carry it: a visitor who only looks gets no cookie.
    private static Page.Csrf csrf(HttpServletRequest request) {
        return STAFF_SIDE.matches(request) && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Csrf(token.getParameterName(), token.getToken())
                : Page.Csrf.NONE;
    }

    private static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == 80 && request.getScheme().equals("http")
                || port == 443 && request.getScheme().equals("https");
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
