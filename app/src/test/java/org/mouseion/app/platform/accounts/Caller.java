package org.mouseion.app.platform.accounts;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser that keeps cookies but follows nothing by itself.
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Caller(String base) {
        this.base = base;
    }

    /// @param to where a redirect leads, as a path on this site, or the whole address where it leads elsewhere
    record Answer(int status, String to, String body, java.net.http.HttpHeaders headers) {
        String csrf() {
            Matcher found = TOKEN.matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("No form here: " + status + " " + to + "\n" + body);
            }
            return found.group(1);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean setsCookie() {
            return headers.firstValue("set-cookie").isPresent();
        }

        @Override
        public String toString() {
            return status + " " + to;
        }
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /// Another browser that has stolen, or was given, the cookies of this one.
    Caller withSameCookies(String otherBase) {
        Caller other = new Caller(otherBase);
        cookies().forEach(cookie -> other.cookies.getCookieStore().add(URI.create(otherBase), cookie));
        return other;
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// Fills in the form on the page at `from` and sends it to `path`.
    Answer submit(String from, String path, String... namesAndValues) {
        return post(path, get(from).csrf(), namesAndValues);
    }

    Answer post(String path, String csrf, String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        if (!csrf.isEmpty()) {
            form.add("_csrf=" + encode(csrf));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    Answer signIn(String email, String password) {
        return submit("/account/sign-in", "/account/sign-in", "email", email, "password", password);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            String to = response.headers().firstValue("location").orElse("");
            return new Answer(
                    response.statusCode(),
                    to.startsWith(base) ? to.substring(base.length()) : to,
                    response.body(),
                    response.headers());
        } catch (IOException failed) {
            throw new IllegalStateException(request.toString(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
