package org.mouseion.app.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Tongues;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language of a request: the one in its path, else the one asked for by `lang`, else the one chosen before on the
/// desk, else
/// what the browser prefers, else English. The choice on the desk is a cookie that says nothing but the language.
class Tongue implements LocaleResolver {

    static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(LanguagePrefix.LANGUAGE) instanceof Locale inPath) {
            return inPath;
        }
        return findAsked(request)
                .or(() -> findChosen(request))
                .or(() -> findPreferred(request))
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(60 * 60 * 24 * 365);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static Optional<Locale> findAsked(HttpServletRequest request) {
        String asked = request.getQueryString() == null ? null : request.getParameter("lang");
        return asked == null ? Optional.empty() : Tongues.find(asked);
    }

    private static Optional<Locale> findChosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Tongues.find(cookie.getValue());
    }

    private static Optional<Locale> findPreferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(l -> Tongues.find(l.toLanguageTag()).stream())
                .findFirst();
    }
}
