package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.Works;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Markup in a record is text: on the page, in what search engines read, in the API.
class MarkupInRecordsFlowTest {

    private static final String NASTY =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)> \"'&{{7*7}}${7*7}";
    private static final Pattern DOCUMENT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void no_page_of_a_work_lets_its_record_speak_html() throws Exception {
        try (RunningHouse house = RunningHouse.open()) {
            WorkFacts facts = work(1, NASTY)
                    .number(NASTY)
                    .by(null, NASTY)
                    .kind(null, NASTY)
                    .of(null, NASTY)
                    .material(null, NASTY)
                    .medium("en", NASTY)
                    .made(null, NASTY)
                    .verbatim(NASTY, NASTY)
                    .facts();
            SourceRef source = new SourceRef("nasty", "1");
            new TransactionTemplate(house.get(PlatformTransactionManager.class))
                    .executeWithoutResult(
                            status -> house.get(Works.class).save(List.of(new WorkDraft(source, "f", facts))));
            long id = house.get(Works.class).find(source).orElseThrow().id().value();

            for (String language : List.of("fr", "en", "nl", "es")) {
                String page = get(house, "/" + language + "/works/" + id);
                assertHarmless(page);
                assertThat(page).contains("&lt;/script&gt;&lt;script&gt;alert(1)");
                Matcher document = DOCUMENT.matcher(page);
                assertThat(document.find()).isTrue();
                assertThat(new JsonMapper()
                                .readTree(document.group(1))
                                .path("name")
                                .asString())
                        .isEqualTo(NASTY);
            }
            assertHarmless(get(house, "/en/search?q=" + URLEncoder.encode(NASTY, StandardCharsets.UTF_8)));
            assertThat(new JsonMapper().readTree(get(house, "/api/works/" + id)).toString())
                    .contains("alert(1)");
        }
    }

    private static void assertHarmless(String page) {
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("onerror=alert(2)> \"'");
    }

    private static String get(RunningHouse house, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(house.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }
}
