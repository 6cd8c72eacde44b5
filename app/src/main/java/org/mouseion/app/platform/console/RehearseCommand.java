package org.mouseion.app.platform.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/// `./mouseion rehearse`: opens a demonstration museum in the folder that `--data` names, walks through its pages and
/// closes it.
///
/// The launcher calls it once after a build, with a folder it throws away and the virtual machine told to write down
/// what it loads and compiles meanwhile (JEP 483, 514 and 515); later starts begin with that. Nobody else needs it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements StandAlone {

    private static final int PAGES = 120;
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Start start;

    RehearseCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!start.choice().named()) {
            start.terminal().warn("console.rehearse.where");
            return ASKED_WRONGLY;
        }
        try (ConfigurableApplicationContext house = start.openToEveryone(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.profiles.active", "demo",
                "logging.threshold.console", "OFF"))) {
            DemoCommand.bringIn(house, start.terminal());
            start.terminal().say("console.rehearse.done", walk(house));
        }
        return DONE;
    }

    /// Follows the house's own links from its door, the nearest first; answers how many pages were seen.
    private static int walk(ConfigurableApplicationContext house) throws IOException, InterruptedException {
        if (!(house instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return 0;
        }
        URI door = URI.create("http://127.0.0.1:" + web.getWebServer().getPort() + "/");
        Deque<URI> next = new ArrayDeque<>();
        next.add(door);
        next.add(door.resolve("/api/search?q=portrait"));
        Set<URI> met = new HashSet<>(next);
        int seen = 0;
        try (HttpClient visitor = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!next.isEmpty() && seen < PAGES) {
                HttpResponse<String> page = visitor.send(
                        HttpRequest.newBuilder(next.poll()).timeout(PATIENCE).build(), BodyHandlers.ofString());
                seen++;
                Matcher links = LINK.matcher(page.body());
                while (links.find() && met.size() < PAGES * 2) {
                    try {
                        URI link = door.resolve(links.group(1).replace("&amp;", "&"));
                        if (met.add(link)) {
                            next.add(link);
                        }
                    } catch (IllegalArgumentException odd) {
                        // A link that is no address is a fault for a test to find, not for a rehearsal.
                    }
                }
            }
        }
        return seen;
    }
}
