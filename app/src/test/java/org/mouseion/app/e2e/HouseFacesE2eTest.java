package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What holds for the whole house, asked of the house itself: every page it serves, every feature it declares.
class HouseFacesE2eTest {

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void no_page_of_the_visitor_sets_a_cookie_or_begins_a_session() throws Exception {
        Set<String> paths = visitorPaths();
        assertThat(paths).hasSizeGreaterThan(10).contains("/", "/search");
        long before = sessions();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : paths) {
                for (String spelled : List.of(path, "/fr" + ("/".equals(path) ? "" : path))) {
                    HttpResponse<Void> answer = get(client, spelled);
                    assertThat(answer.headers().allValues("set-cookie"))
                            .as(spelled)
                            .isEmpty();
                    assertThat(answer.statusCode()).as(spelled).isLessThan(500);
                }
            }
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void an_address_that_cannot_be_one_of_ours_is_not_found() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path :
                    List.of("/works/abc", "/en/makers/x", "/api/works/99999999999999999999", "/periods/c99x")) {
                assertThat(get(client, path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(get(client, "/api/search?page=two").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void what_is_suggested_while_typing_leads_to_a_page() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<String> addresses = suggested(client);
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (addresses.isEmpty() && System.nanoTime() < end) {
                // A house just opened is still learning its names.
                TimeUnit.MILLISECONDS.sleep(200);
                addresses = suggested(client);
            }
            assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("/nl/"));
            for (String address : addresses) {
                assertThat(get(client, address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    private List<String> suggested(HttpClient client) throws IOException, InterruptedException {
        URI asked = URI.create(house.address() + "/api/suggest?q=hok&lang=nl");
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofString());
        return Pattern.compile("\"address\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// Every address that answers a GET and is not the staff's, with 1 where it wants a number.
    private Set<String> visitorPaths() {
        Set<String> paths = new TreeSet<>();
        house.get(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(HouseFacesE2eTest::answersGet)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/desk") && !path.startsWith("/account") && !path.contains("*"))
                .map(path -> path.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1"))
                .forEach(paths::add);
        paths.add("/styles/house.css");
        paths.add("/no-such-page");
        return paths;
    }

    private static boolean answersGet(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private HttpResponse<Void> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(house.address() + path)).build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private long sessions() {
        return house.get(JdbcClient.class)
                .sql("select count(*) from platform.session")
                .query(Long.class)
                .single();
    }

    @Test
    void every_feature_has_its_words_in_every_language() throws IOException {
        MessageSource messages = Bundles.load();
        List<Feature> features = house.all(Feature.class);
        assertThat(features).hasSizeGreaterThan(3);
        for (Feature feature : features) {
            for (Locale tongue : Tongues.ALL) {
                assertThat(messages.getMessage("feature." + feature.key(), null, tongue))
                        .isNotBlank();
                assertThat(messages.getMessage("feature." + feature.key() + ".about", null, tongue))
                        .isNotBlank();
                if (feature.state() instanceof Feature.State.Unavailable(String reason)) {
                    assertThat(messages.getMessage(reason, null, tongue)).isNotBlank();
                }
            }
        }
    }

    /// An area is there when it has parts, the folders below its own.
    @Test
    void every_area_with_parts_says_what_it_does() throws IOException {
        Set<String> areas = new TreeSet<>();
        for (var resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/mouseion/app/*/*/package-info.class")) {
            Matcher place = Pattern.compile("/org/mouseion/app/([a-z]+)/[a-z]+/package-info.class$")
                    .matcher(resource.getURL().toString());
            if (place.find() && !resource.getURL().toString().contains("/test-classes/")) {
                areas.add(place.group(1));
            }
        }
        assertThat(areas).contains("platform", "collection", "discovery", "ai", "governance");
        Set<String> told = new TreeSet<>();
        house.all(Feature.class).forEach(feature -> told.add(feature.key().replaceFirst("\\..*", "")));
        assertThat(told).containsAll(areas);
    }

    /// Words without a feature would be promises nobody keeps.
    @Test
    void every_feature_that_has_words_is_there() throws IOException {
        Set<String> worded = new TreeSet<>();
        for (var bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/**/*_en.properties")) {
            Properties said = new Properties();
            try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                said.load(reader);
            }
            said.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("feature.") && key.endsWith(".about"))
                    .forEach(key -> worded.add(key.substring("feature.".length(), key.length() - ".about".length())));
        }
        assertThat(house.all(Feature.class)).extracting(Feature::key).containsExactlyInAnyOrderElementsOf(worded);
    }
}
