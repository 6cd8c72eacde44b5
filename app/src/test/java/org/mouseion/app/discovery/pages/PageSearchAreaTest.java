package org.mouseion.app.discovery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.PageWords;
import org.mouseion.app.discovery.catalogue.InMemoryCatalogue;
import org.mouseion.app.discovery.catalogue.NoPages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A visitor, and a viewer, look for words in pages.
@AreaTest(
        scan = {"discovery.pages", "discovery.index.pages", "platform.web"},
        classes = PageSearchAreaTest.Neighbours.class)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class PageSearchAreaTest {

    @TestConfiguration
    static class Neighbours {
        @Bean
        OnSite onSite() {
            return request -> "10.9.0.1".equals(request.getHeader("X-From"));
        }

        @Bean
        Works works() {
            return new InMemoryCatalogue().contract;
        }

        @Bean
        PageTexts texts() {
            return new NoPages();
        }

        @Bean
        People people() {
            return new People() {
                @Override
                public Optional<Person> findCurrent() {
                    return Optional.empty();
                }

                @Override
                public String nameOf(long account) {
                    return "";
                }
            };
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CANVAS = "https://house.example/iiif/canvas/1";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PageWords words;

    private MockMvc site;
    private boolean inside;

    @BeforeEach
    void open() {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        words.put(List.of(
                page(1, true, word(0, "ma", 0.9), word(1, "maifon", 0.6, "maison", 0.35), word(2, "<b>est", 0.9)),
                page(2, true),
                page(3, false, word(0, "maison", 0.9))));
        words.finish();
    }

    @Test
    void a_place_is_a_piece_of_the_picture_with_its_words_marked() throws Exception {
        String html = get("/pages", "q", "maison", "lang", "en");
        assertThat(html)
                .contains("1 page for “maison”")
                .contains("viewBox=\"0 85 360 60\"")
                .contains("href=\"/iiif/3/1/0,85,360,60/max/0/default.jpg\"")
                .contains("<rect x=\"80\" y=\"100\" width=\"100\" height=\"30\"")
                .contains("ma <mark>maifon</mark> &lt;b&gt;est")
                .contains("34% sure")
                .contains("href=\"/en/works/1?q=maison&dial=2\"")
                .doesNotContain("fol. 3");
    }

    @Test
    void the_best_reading_alone_finds_nothing_and_says_how_to_look_further() throws Exception {
        String html = get("/pages", "q", "maison", "dial", "0", "lang", "en");
        assertThat(html)
                .contains("No page for “maison”")
                .contains("value=\"0\" checked")
                .contains("href=\"/en/pages?q=maison&amp;dial=1\"");
    }

    @Test
    void the_old_spellings_that_were_found_are_named_and_no_others() throws Exception {
        words.put(List.of(page(4, true, word(0, "Estoit", 0.9))));
        words.finish();
        String html = get("/pages", "q", "était", "lang", "en");
        assertThat(html).contains("Found here in the spelling: estoit.").contains("<mark>Estoit</mark>");
        words.remove(List.of(4L));
        words.finish();
    }

    @Test
    void the_share_that_nobody_has_read_is_told() throws Exception {
        assertThat(get("/pages", "lang", "en"))
                .contains("Of 2 pages: read by a machine 1, corrected by people 0, not read at all 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "es"})
    void every_sentence_is_there_in_every_language(String language) throws Exception {
        assertThat(get("/pages", "q", "maison", "lang", language)).doesNotContain("pages.");
    }

    @Test
    void what_cannot_be_read_in_an_address_is_taken_as_absent() throws Exception {
        assertThat(get("/pages", "q", "maison", "dial", "99", "page", "-7", "lang", "en"))
                .contains("1 page for");
        assertThat(get("/pages", "q", "x".repeat(5_000), "page", "999999", "lang", "en"))
                .contains("No page for");
    }

    @Test
    void content_search_2_marks_the_word_on_its_canvas_in_its_best_reading() throws Exception {
        JsonNode answer = JSON.readTree(get("/iiif/search/2/wills", "q", "maison", "user", "nobody"));
        assertThat(answer.at("/type").asString()).isEqualTo("AnnotationPage");
        assertThat(answer.at("/id").asString()).endsWith("/iiif/search/2/wills?q=maison");
        assertThat(answer.at("/ignored/0").asString()).isEqualTo("user");
        assertThat(answer.at("/items")).hasSize(1);
        JsonNode found = answer.at("/items/0");
        assertThat(found.toString()).contains(CANVAS + "#xywh=80,100,100,30", "maifon");
        assertThat(answer.at("/annotations/0/items/0").toString()).contains("contextualizing", "\"prefix\":\"ma\"");
    }

    @Test
    void content_search_1_says_the_same_to_older_viewers() throws Exception {
        JsonNode answer = JSON.readTree(get("/iiif/search/1/wills", "q", "maison"));
        assertThat(answer.at("/@type").asString()).isEqualTo("sc:AnnotationList");
        assertThat(answer.at("/resources")).hasSize(1);
        assertThat(answer.at("/hits/0/match").asString()).isEqualTo("maifon");
    }

    @Test
    void what_is_for_the_house_only_is_found_in_the_house_only() throws Exception {
        words.put(List.of(page(5, PageRead.Seen.IN_THE_HOUSE, word(0, "grenier", 0.9))));
        words.finish();
        assertThat(get("/pages", "q", "grenier", "lang", "en"))
                .contains("No page for")
                .contains("Of 2 pages");
        assertThat(get("/iiif/search/2/wills", "q", "grenier")).contains("\"items\":[]");
        assertThat(get("/iiif/search/2/wills/complete", "q", "gren")).doesNotContain("grenier");
        inside = true;
        assertThat(get("/pages", "q", "grenier", "lang", "en"))
                .contains("1 page for")
                .contains("Of 3 pages");
        assertThat(get("/iiif/search/2/wills", "q", "grenier")).contains("\"value\":\"grenier\"");
        words.retain("wills", List.of(1L, 2L));
        words.finish();
        assertThat(get("/pages", "q", "grenier", "lang", "en")).contains("No page for");
    }

    @Test
    void another_motivation_and_another_series_find_nothing() throws Exception {
        assertThat(JSON.readTree(get("/iiif/search/2/wills", "q", "maison", "motivation", "painting"))
                        .at("/items"))
                .isEmpty();
        assertThat(JSON.readTree(get("/iiif/search/2/letters", "q", "maison")).at("/items"))
                .isEmpty();
    }

    @Test
    void words_are_completed_in_both_versions() throws Exception {
        JsonNode two = JSON.readTree(get("/iiif/search/2/wills/complete", "q", "ma"));
        assertThat(two.at("/type").asString()).isEqualTo("TermPage");
        assertThat(two.at("/items").findValuesAsString("value")).containsExactlyInAnyOrder("ma", "maifon");
        JsonNode one = JSON.readTree(get("/iiif/search/1/wills/complete", "q", "mai"));
        assertThat(one.at("/terms/0/match").asString()).isEqualTo("maifon");
        assertThat(one.at("/terms/0/url").asString()).endsWith("/iiif/search/1/wills?q=maifon");
    }

    private String get(String path, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        if (inside) {
            request.header("X-From", "10.9.0.1");
        }
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        MockHttpServletResponse response = site.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static PageRead page(long id, boolean open, PageWord... words) {
        return page(id, open ? PageRead.Seen.EVERYBODY : PageRead.Seen.NOBODY, words);
    }

    private static PageRead page(long id, PageRead.Seen seen, PageWord... words) {
        return new PageRead(
                id,
                "wills",
                "Wills",
                "fol. " + id,
                "/works/" + id,
                "https://house.example/iiif/canvas/" + id,
                "/iiif/3/" + id,
                1000,
                1400,
                seen,
                List.of("fr"),
                List.of(words));
    }

    private static PageWord word(int at, Object... readings) {
        List<Reading> list = new ArrayList<>();
        for (int i = 0; i < readings.length; i += 2) {
            list.add(new Reading((String) readings[i], (Double) readings[i + 1]));
        }
        return new PageWord(new Slot(list, 0, false), at * 120 - (at == 0 ? 0 : 40), 100, 100, 30);
    }
}
