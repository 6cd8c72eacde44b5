package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.support.ResourceBundleMessageSource;
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
        ResourceBundleMessageSource messages = Bundles.load();
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
}
