package org.mouseion.app.collection.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.PublicNet;
import org.mouseion.app.platform.RobotsRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Asks other houses, politely: an address is looked at before it is asked, redirections one by one; `robots.txt` is
/// obeyed; there is a pause between two requests, and as long a one as the house asks for.
///
/// A name is looked up here and again by the client a moment later; a name server that answers otherwise the second
/// time could lead it astray. Against that, the operator's firewall is the remedy.
@Component
@EnableConfigurationProperties(FetchSettings.class)
class Asking {

    static final String NAME = "MouseionReader";

    private static final int MOST_REDIRECTIONS = 5;
    private static final int MOST_TRIES = 4;
    private static final int LARGEST_ROBOTS = 256 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final int MOST_RULES = 500;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final FetchSettings settings;
    private final HouseSource house;
    private final Pace pace;
    /// What each house's `robots.txt` says, those asked lately.
    private final Map<String, String> rules = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_RULES;
        }
    };

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Asking(FetchSettings settings, HouseSource house) {
        this.settings = settings;
        this.house = house;
        this.pace = new Pace(settings.pause());
    }

    /// Thrown where nothing came of it; the reason is for the line that asked.
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Why why;

        Refused(String code, String about) {
            super(code);
            this.why = new Why(code, about);
        }

        Why why() {
            return why;
        }
    }

    long largest() {
        return settings.largest().toBytes();
    }

    /// The body of a good answer; the caller closes it.
    InputStream open(String typed, String accept) throws IOException {
        URI address = parse(typed);
        int tries = 0;
        for (int hop = 0; hop <= MOST_REDIRECTIONS; ) {
            checkRobots(address);
            HttpResponse<InputStream> answer = ask(address, accept);
            int status = answer.statusCode();
            if (status == 200) {
                return answer.body();
            }
            answer.body().close();
            if (status >= 300 && status < 400) {
                address = next(address, answer.headers().firstValue("Location").orElse(""));
                hop++;
            } else if ((status == 429 || status == 503) && ++tries < MOST_TRIES) {
                pace.rest(
                        address.getHost(),
                        rest(answer.headers().firstValue("Retry-After").orElse(""), tries));
            } else {
                throw new Refused("fetch-refused", address + "\t" + status);
            }
        }
        throw new Refused("fetch-circle", typed);
    }

    private static URI next(URI address, String location) throws Refused {
        try {
            if (!location.isEmpty()) {
                return URI.create(address.resolve(location).toString());
            }
        } catch (IllegalArgumentException unreadable) {
            // As if it led nowhere.
        }
        throw new Refused("fetch-refused", address + "\t302");
    }

    /// Seconds as the house says them; a date, or nothing, is taken as a longer pause each time.
    static Duration rest(String retryAfter, int tries) {
        Duration asked = SECONDS.matcher(retryAfter.strip()).matches()
                ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                : Duration.ofSeconds(10L << tries);
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    private URI parse(String typed) throws Refused {
        URI address;
        try {
            address = URI.create(typed.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("fetch-address", typed);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")
                || address.getHost() == null
                || address.getUserInfo() != null) {
            throw new Refused("fetch-address", typed);
        }
        return address;
    }

    private void checkPublic(String host) throws Refused {
        if (settings.privateAddresses()) {
            return;
        }
        try {
            if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicNet::isPublic)) {
                throw new Refused("fetch-private", host);
            }
        } catch (UnknownHostException nowhere) {
            throw new Refused("fetch-nowhere", host);
        }
    }

    private void checkRobots(URI address) throws IOException {
        String house = address.getScheme() + "://" + address.getRawAuthority();
        String known;
        synchronized (rules) {
            known = rules.get(house);
        }
        if (known == null) {
            known = rules(URI.create(house + "/robots.txt"));
            synchronized (rules) {
                rules.put(house, known);
            }
        }
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        if (!RobotsRules.allows(known, NAME, path)) {
            throw new Refused("fetch-robots", address.getHost());
        }
    }

    private String rules(URI robots) throws IOException {
        try {
            HttpResponse<InputStream> answer = ask(robots, "text/plain");
            try (InputStream body = answer.body()) {
                return answer.statusCode() == 200
                        ? new String(body.readNBytes(LARGEST_ROBOTS), StandardCharsets.UTF_8)
                        : "";
            }
        } catch (Refused refused) {
            if (refused.why().code().equals("fetch-failed")) {
                return "";
            }
            throw refused;
        }
    }

    private HttpResponse<InputStream> ask(URI address, String accept) throws IOException {
        checkPublic(address.getHost());
        String home = house.get().address();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", NAME + "/1" + (home.isEmpty() ? "" : " (+" + home + ")"))
                .header("Accept", accept)
                .GET()
                .build();
        try {
            pace.take(address.getHost());
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new Refused("fetch-failed", address.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("fetch-failed", address.toString());
        }
    }
}
