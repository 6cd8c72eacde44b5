package org.mouseion.app.knowledge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.PublicNet;
import org.mouseion.app.platform.RobotsRules;
import org.springframework.stereotype.Component;

/// Fetches one page of the web, once, because a person asked. It says who it is, obeys `robots.txt`,
/// follows a few redirections, looks at each address before it is asked, and gives up on what is long or
/// slow.
///
/// The name is looked up here and again by the client a moment later; a name server that answers
/// differently the second time could lead it astray. Against that, the operator's firewall is the remedy.
@Component
class PageFetch {

    static final int LARGEST = 16 << 20;

    private static final int MOST_REDIRECTIONS = 5;
    private static final int LARGEST_ROBOTS = 256 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String NAME = "MouseionReader";

    private final FetchSettings settings;
    private final HouseSource house;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(8))
            .build();

    PageFetch(FetchSettings settings, HouseSource house) {
        this.settings = settings;
        this.house = house;
    }

    /// @param address where it was found in the end
    /// @param name a file name that tells its kind
    record Page(URI address, byte[] bytes, String name) {}

    Page get(String typed) {
        URI address = parse(typed);
        checkRobots(address);
        for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
            HttpResponse<InputStream> answer =
                    ask(address, "text/html, application/xhtml+xml, application/pdf, text/*");
            int status = answer.statusCode();
            if (status >= 300 && status < 400) {
                close(answer);
                String next = answer.headers().firstValue("Location").orElse("");
                if (next.isEmpty()) {
                    throw new Problem("fetch-refused", 422, address.toString(), status);
                }
                address = parse(resolve(address, next));
                continue;
            }
            if (status != 200) {
                close(answer);
                throw new Problem("fetch-refused", 422, address.toString(), status);
            }
            String type = answer.headers().firstValue("Content-Type").orElse("text/html");
            return new Page(address, read(answer, LARGEST, address), nameOf(type));
        }
        throw new Problem("fetch-circle", 422, typed);
    }

    private static String resolve(URI address, String next) {
        try {
            return address.resolve(next).toString();
        } catch (IllegalArgumentException unreadable) {
            throw new Problem("fetch-address", 422, next);
        }
    }

    private URI parse(String typed) {
        URI address;
        try {
            address = URI.create(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new Problem("fetch-address", 422, typed);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || host == null || address.getUserInfo() != null) {
            throw new Problem("fetch-address", 422, typed);
        }
        if (!settings.privateAddresses()) {
            try {
                if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicNet::isPublic)) {
                    throw new Problem("fetch-private", 422, host);
                }
            } catch (UnknownHostException nowhere) {
                throw new Problem("fetch-nowhere", 422, host);
            }
        }
        return address;
    }

    private void checkRobots(URI address) {
        URI robots = address.resolve("/robots.txt");
        try {
            HttpResponse<InputStream> answer = ask(robots, "text/plain");
            if (answer.statusCode() != 200) {
                close(answer);
                return;
            }
            String rules = new String(read(answer, LARGEST_ROBOTS, robots), java.nio.charset.StandardCharsets.UTF_8);
            String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            if (!RobotsRules.allows(rules, NAME, path)) {
                throw new Problem("fetch-robots", 422, address.getHost());
            }
        } catch (Problem problem) {
            if (problem.code().equals("fetch-robots")) {
                throw problem;
            }
            // No rules to be had: the page itself will tell what is the matter.
        }
    }

    private HttpResponse<InputStream> ask(URI address, String accept) {
        String home = house.get().address();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", NAME + "/1" + (home.isEmpty() ? "" : " (+" + home + ")"))
                .header("Accept", accept)
                .GET()
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | IllegalArgumentException failed) {
            throw new Problem("fetch-failed", 422, address.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("fetch-failed", 422, address.toString());
        }
    }

    /// The time is looked at between blocks: a page that trickles in is given up.
    private static byte[] read(HttpResponse<InputStream> answer, int most, URI address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        java.io.ByteArrayOutputStream page = new java.io.ByteArrayOutputStream();
        byte[] block = new byte[1 << 14];
        try (InputStream body = answer.body()) {
            for (int got = body.read(block); got >= 0; got = body.read(block)) {
                page.write(block, 0, got);
                if (page.size() > most || System.nanoTime() > end) {
                    throw new Problem("fetch-too-large", 422, address.toString());
                }
            }
            return page.toByteArray();
        } catch (IOException broken) {
            throw new Problem("fetch-failed", 422, address.toString());
        }
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            // Nothing of it was wanted.
        }
    }

    private static String nameOf(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        return kind.contains("html") ? "page.html" : kind.contains("markdown") ? "page.md" : "page.txt";
    }
}
