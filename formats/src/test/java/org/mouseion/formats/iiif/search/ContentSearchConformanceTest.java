package org.mouseion.formats.iiif.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.Body;
import org.mouseion.formats.iiif.annotations.Box;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The IIIF Content Search API 2.0 and 1.0, each in the order of its specification.
class ContentSearchConformanceTest {

    private static final String SEARCH = "https://museum.example/iiif/search/2/book";
    private static final String QUERY = SEARCH + "?q=boat";
    private static final String CANVAS = "https://museum.example/iiif/book/canvas/1";

    private static final Annotation WORD = Annotation.of(
            "https://museum.example/a/word",
            "supplementing",
            Body.Text.plain("boats", "en"),
            Target.of(CANVAS, new Box(200, 100, 40, 20)));

    private static final Annotation FIRST_LINE = Annotation.of(
            "https://museum.example/a/line-1",
            "supplementing",
            Body.Text.plain("Two boats left by boat", "en"),
            Target.of(CANVAS, new Box(200, 100, 150, 30)));

    private static final Annotation SECOND_LINE = Annotation.of(
            "https://museum.example/a/line-2",
            "supplementing",
            Body.Text.plain("house lights at night", "en"),
            Target.of(CANVAS, new Box(200, 140, 170, 30)));

    private static final Match AROUND = new Match(
            "https://museum.example/m/1",
            Match.Kind.CONTEXTUALIZING,
            List.of(new Match.Place(WORD.id(), new Target.Quote("There are two ", "boats", " in the bay"))));

    private static final List<Match> INSIDE = List.of(
            inside("https://museum.example/m/1", "Two ", "boats", " left by boat"),
            inside("https://museum.example/m/2", "boats left by ", "boat", ""));

    private static final Match OVER_LINES = new Match(
            "https://museum.example/m/3",
            Match.Kind.HIGHLIGHTING,
            List.of(
                    new Match.Place(FIRST_LINE.id(), new Target.Quote("left by ", "boat", "")),
                    new Match.Place(SECOND_LINE.id(), new Target.Quote("", "house", " lights at night"))));

    @Nested
    @DisplayName("2.0")
    class Two {

        @Test
        void section_3_the_service_and_the_completions_inside_it_are_declared() {
            assertThat(ContentSearchTwo.service(SEARCH, SEARCH + "/autocomplete")
                            .toString())
                    .isEqualTo("{\"id\":\"" + SEARCH + "\",\"type\":\"SearchService2\",\"service\":[{\"id\":\"" + SEARCH
                            + "/autocomplete\",\"type\":\"AutoCompleteService2\"}]}");
            assertThat(ContentSearchTwo.service(SEARCH, "").toString()).doesNotContain("\"service\"");
        }

        @Test
        void section_4_2_1_a_simple_answer_is_a_page_of_annotations() {
            assertThat(ContentSearchTwo.results(results(SearchResults.Pages.single(1), List.of(WORD), List.of()))
                            .toString())
                    .isEqualTo("{\"@context\":\"http://iiif.io/api/search/2/context.json\",\"id\":\"" + QUERY
                            + "\",\"type\":\"AnnotationPage\",\"items\":[{\"id\":\"https://museum.example/a/word\","
                            + "\"type\":\"Annotation\",\"motivation\":\"supplementing\",\"body\":"
                            + "{\"type\":\"TextualBody\",\"value\":\"boats\",\"language\":\"en\","
                            + "\"format\":\"text/plain\"},\"target\":\"" + CANVAS + "#xywh=200,100,40,20\"}]}");
        }

        @Test
        void section_4_2_1_nothing_found_is_an_empty_list() {
            assertThat(ContentSearchTwo.results(results(SearchResults.Pages.single(0), List.of(), List.of()))
                            .toString())
                    .endsWith("\"items\":[]}");
        }

        @Test
        void section_4_2_2_a_page_names_the_whole_its_neighbours_and_where_it_begins() {
            String middle = ContentSearchTwo.results(
                            results(SearchResults.Pages.of(2, 10, 125), List.of(WORD), List.of()))
                    .toString();
            assertThat(middle)
                    .contains(
                            "\"id\":\"" + QUERY + "&page=2\",\"type\":\"AnnotationPage\",\"partOf\":{\"id\":\"" + QUERY
                                    + "\",\"type\":\"AnnotationCollection\",\"total\":125,\"first\":{\"id\":\"" + QUERY
                                    + "&page=1\",\"type\":\"AnnotationPage\"},\"last\":{\"id\":\"" + QUERY
                                    + "&page=13\",\"type\":\"AnnotationPage\"}}")
                    .contains("\"next\":{\"id\":\"" + QUERY + "&page=3\",\"type\":\"AnnotationPage\"}")
                    .contains("\"prev\":{\"id\":\"" + QUERY + "&page=1\",\"type\":\"AnnotationPage\"}")
                    .contains("\"startIndex\":10,");
            assertThat(ContentSearchTwo.results(results(SearchResults.Pages.of(13, 10, 125), List.of(WORD), List.of()))
                            .toString())
                    .doesNotContain("\"next\"");
            assertThat(SearchResults.Pages.of(99, 10, 125).number()).isEqualTo(13);
        }

        @Test
        void section_4_2_3_a_target_names_the_manifest_that_holds_it() {
            Annotation elsewhere = Annotation.of(
                    "https://museum.example/a/9",
                    "supplementing",
                    Body.Text.plain("boat", "en"),
                    Target.of(CANVAS, new Box(1, 2, 3, 4))
                            .in(new Target.PartOf(
                                    "https://museum.example/m/1868", "Manifest", LanguageMap.of("en", "Logbook"))));
            assertThat(ContentSearchTwo.results(results(SearchResults.Pages.single(1), List.of(elsewhere), List.of()))
                            .toString())
                    .contains("\"target\":{\"id\":\"" + CANVAS + "#xywh=1,2,3,4\",\"partOf\":"
                            + "{\"id\":\"https://museum.example/m/1868\",\"type\":\"Manifest\","
                            + "\"label\":{\"en\":[\"Logbook\"]}}}");
        }

        @Test
        void section_4_2_4_ignored_parameters_are_said() {
            ContentQuery query = ContentQuery.read(
                    Map.of("q", "boat", "user", "https://a.example/me", "motivation", "painting", "colour", "blue"),
                    Set.of("motivation"));
            assertThat(query.ignored()).containsExactly("user");
            assertThat(query.motivations()).containsExactly("painting");
            SearchResults results =
                    new SearchResults(QUERY, SearchResults.Pages.single(0), List.of(), List.of(), query.ignored());
            assertThat(ContentSearchTwo.results(results).toString()).contains("\"ignored\":[\"user\"]");
        }

        @Test
        void section_4_1_1_dates_are_spans_in_utc_and_what_is_none_is_ignored() {
            ContentQuery query = ContentQuery.read(
                    Map.of(
                            "q",
                            "boat",
                            "date",
                            "2020-01-01T00:00:00Z/2020-12-31T23:59:59Z 2021/2022 2021-99-01T00:00:00Z/2021-99-02T00:00:00Z"),
                    Set.of("date"));
            assertThat(query.dates()).hasSize(1);
            assertThat(query.dates().get(0).holds(Instant.parse("2020-06-01T12:00:00Z")))
                    .isTrue();
            assertThat(query.dates().get(0).holds(Instant.parse("2021-06-01T12:00:00Z")))
                    .isFalse();
            assertThat(query.ignored()).containsExactly("date");
        }

        @Test
        void a_query_of_any_length_is_bounded() {
            ContentQuery query = ContentQuery.read(
                    Map.of("q", "x".repeat(100_000), "user", "u ".repeat(5000), "page", "99999999999", "min", "-1"),
                    Set.of("user", "min"));
            assertThat(query.words()).hasSize(1000);
            assertThat(query.users()).hasSize(20);
            assertThat(query.page()).isEqualTo(1);
            assertThat(query.min()).isEqualTo(1);
        }

        @Test
        void section_4_3_1_what_stands_around_a_word_comes_as_a_contextualizing_annotation() {
            assertThat(ContentSearchTwo.results(results(SearchResults.Pages.single(1), List.of(WORD), List.of(AROUND)))
                            .toString())
                    .endsWith("\"annotations\":[{\"type\":\"AnnotationPage\",\"items\":["
                            + "{\"id\":\"https://museum.example/m/1\",\"type\":\"Annotation\","
                            + "\"motivation\":\"contextualizing\",\"target\":{\"type\":\"SpecificResource\","
                            + "\"source\":\"https://museum.example/a/word\",\"selector\":[{\"type\":\"TextQuoteSelector\","
                            + "\"prefix\":\"There are two \",\"exact\":\"boats\",\"suffix\":\" in the bay\"}]}}]}]}");
        }

        @Test
        void sections_4_3_2_and_4_3_3_each_match_inside_a_text_is_highlighted_by_itself() {
            String answer = ContentSearchTwo.results(
                            results(SearchResults.Pages.single(1), List.of(FIRST_LINE), INSIDE))
                    .toString();
            assertThat(answer.split("\"motivation\":\"highlighting\"", -1)).hasSize(3);
            assertThat(answer)
                    .contains("{\"type\":\"TextQuoteSelector\",\"prefix\":\"boats left by \",\"exact\":\"boat\"}");
        }

        @Test
        void section_4_3_4_a_phrase_over_two_lines_has_two_targets() {
            assertThat(ContentSearchTwo.results(results(
                                    SearchResults.Pages.single(2),
                                    List.of(FIRST_LINE, SECOND_LINE),
                                    List.of(OVER_LINES)))
                            .toString())
                    .contains(
                            "\"target\":[{\"type\":\"SpecificResource\",\"source\":\"https://museum.example/a/line-1\"")
                    .contains("{\"type\":\"SpecificResource\",\"source\":\"https://museum.example/a/line-2\"");
        }

        @Test
        void sections_5_2_and_5_3_completions_are_terms_with_what_is_known_of_them() {
            Completions completions = new Completions(
                    SEARCH + "/autocomplete?q=boa",
                    List.of(
                            new Completions.Term("boat", 15, LanguageMap.EMPTY, "en", QUERY),
                            new Completions.Term("naissance", 0, LanguageMap.of("en", "birth"), "", QUERY)),
                    List.of("user"));
            assertThat(ContentSearchTwo.completions(completions).toString())
                    .isEqualTo("{\"@context\":\"http://iiif.io/api/search/2/context.json\",\"id\":\"" + SEARCH
                            + "/autocomplete?q=boa\",\"type\":\"TermPage\",\"ignored\":[\"user\"],\"items\":["
                            + "{\"value\":\"boat\",\"total\":15,\"language\":\"en\"},"
                            + "{\"value\":\"naissance\",\"label\":{\"en\":[\"birth\"]}}]}");
        }
    }

    @Nested
    @DisplayName("1.0")
    class One {

        @Test
        void sections_3_1_and_4_1_the_service_is_known_by_its_profile() {
            assertThat(ContentSearchOne.service(SEARCH, SEARCH + "/autocomplete")
                            .toString())
                    .contains("\"@context\":\"http://iiif.io/api/search/1/context.json\",\"@id\":\"" + SEARCH + "\"")
                    .contains("\"profile\":\"http://iiif.io/api/search/1/search\"")
                    .contains("\"profile\":\"http://iiif.io/api/search/1/autocomplete\"");
        }

        @Test
        void section_3_3_the_answer_is_a_list_of_open_annotations() {
            assertThat(ContentSearchOne.results(results(SearchResults.Pages.single(1), List.of(WORD), List.of()))
                            .toString())
                    .isEqualTo("{\"@context\":[\"http://iiif.io/api/presentation/2/context.json\","
                            + "\"http://iiif.io/api/search/1/context.json\"],\"@id\":\"" + QUERY
                            + "\",\"@type\":\"sc:AnnotationList\",\"resources\":["
                            + "{\"@id\":\"https://museum.example/a/word\",\"@type\":\"oa:Annotation\","
                            + "\"motivation\":\"sc:painting\",\"resource\":{\"@type\":\"cnt:ContentAsText\","
                            + "\"format\":\"text/plain\",\"language\":\"en\",\"chars\":\"boats\"},\"on\":\"" + CANVAS
                            + "#xywh=200,100,40,20\"}]}");
        }

        @Test
        void section_3_3_2_pages_lie_within_a_layer() {
            assertThat(ContentSearchOne.results(results(SearchResults.Pages.of(2, 10, 125), List.of(WORD), List.of()))
                            .toString())
                    .contains("\"within\":{\"@type\":\"sc:Layer\",\"total\":125,\"first\":\"" + QUERY
                            + "&page=1\",\"last\":\"" + QUERY + "&page=13\"}")
                    .contains("\"next\":\"" + QUERY + "&page=3\",\"prev\":\"" + QUERY + "&page=1\",\"startIndex\":10");
        }

        @Test
        void section_3_4_hits_give_the_words_around_a_match() {
            assertThat(ContentSearchOne.results(results(SearchResults.Pages.single(1), List.of(WORD), List.of(AROUND)))
                            .toString())
                    .endsWith("\"hits\":[{\"@type\":\"search:Hit\",\"annotations\":[\"https://museum.example/a/word\"],"
                            + "\"match\":\"boats\",\"before\":\"There are two \",\"after\":\" in the bay\"}]}");
        }

        @Test
        void section_3_4_3_several_matches_in_one_text_are_selectors_of_one_hit() {
            assertThat(ContentSearchOne.results(results(SearchResults.Pages.single(1), List.of(FIRST_LINE), INSIDE))
                            .toString())
                    .endsWith(
                            "\"hits\":[{\"@type\":\"search:Hit\",\"annotations\":[\"https://museum.example/a/line-1\"],"
                                    + "\"selectors\":[{\"@type\":\"oa:TextQuoteSelector\",\"exact\":\"boats\","
                                    + "\"prefix\":\"Two \",\"suffix\":\" left by boat\"},{\"@type\":\"oa:TextQuoteSelector\","
                                    + "\"exact\":\"boat\",\"prefix\":\"boats left by \"}]}]}");
        }

        @Test
        void section_3_4_4_a_phrase_over_two_lines_is_one_hit_of_two_annotations() {
            assertThat(ContentSearchOne.results(results(
                                    SearchResults.Pages.single(2),
                                    List.of(FIRST_LINE, SECOND_LINE),
                                    List.of(OVER_LINES)))
                            .toString())
                    .endsWith(
                            "\"annotations\":[\"https://museum.example/a/line-1\",\"https://museum.example/a/line-2\"],"
                                    + "\"match\":\"boat house\",\"before\":\"left by \",\"after\":\" lights at night\"}]}");
        }

        @Test
        void section_4_3_terms_carry_the_search_for_them() {
            Completions completions = new Completions(
                    SEARCH + "/autocomplete?q=boa",
                    List.of(Completions.Term.of("boat", 15, QUERY)),
                    List.of("motivation"));
            assertThat(ContentSearchOne.completions(completions).toString())
                    .isEqualTo("{\"@context\":\"http://iiif.io/api/search/1/context.json\",\"@id\":\"" + SEARCH
                            + "/autocomplete?q=boa\",\"@type\":\"search:TermList\",\"ignored\":[\"motivation\"],"
                            + "\"terms\":[{\"match\":\"boat\",\"url\":\"" + QUERY + "\",\"count\":15}]}");
        }

        @Test
        void section_5_ignored_parameters_stand_on_the_layer() {
            SearchResults results =
                    new SearchResults(QUERY, SearchResults.Pages.single(0), List.of(), List.of(), List.of("user"));
            assertThat(ContentSearchOne.results(results).toString())
                    .contains("\"within\":{\"@type\":\"sc:Layer\",\"total\":0,\"ignored\":[\"user\"]}");
        }
    }

    @Test
    void pages_are_counted_from_one() {
        assertThatThrownBy(() -> new SearchResults.Pages(0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SearchResults.Pages.of(1, 10, 0)).isEqualTo(SearchResults.Pages.single(0));
    }

    private static Match inside(String id, String before, String exact, String after) {
        return new Match(
                id,
                Match.Kind.HIGHLIGHTING,
                List.of(new Match.Place(FIRST_LINE.id(), new Target.Quote(before, exact, after))));
    }

    private static SearchResults results(SearchResults.Pages pages, List<Annotation> annotations, List<Match> matches) {
        return new SearchResults(QUERY, pages, annotations, matches, List.of());
    }
}
