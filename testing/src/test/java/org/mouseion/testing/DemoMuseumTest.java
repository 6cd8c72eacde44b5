package org.mouseion.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.testing.DemoFolder.LANGUAGES;
import static org.mouseion.testing.DemoFolder.id;
import static org.mouseion.testing.DemoFolder.ids;
import static org.mouseion.testing.DemoFolder.strings;
import static org.mouseion.testing.DemoFolder.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The promises of `demo/README.md`: whoever edits a record of the demonstration museum learns here what broke.
class DemoMuseumTest {

    private static final Set<String> RIGHTS = Set.of(
            "https://creativecommons.org/publicdomain/mark/1.0/", "https://creativecommons.org/publicdomain/zero/1.0/");

    /// A breaking space where French wants one that does not break, or no space at all after a word.
    private static final Pattern FRENCH_SLIP = Pattern.compile(" [;:!?»]|« |[\\p{L}\\d][;!?»:]");

    private final DemoFolder demo = DemoFolder.read();

    @Test
    void the_museum_is_large_enough_to_search() {
        assertThat(demo.works()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(demo.makers()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(demo.concepts()).hasSizeGreaterThanOrEqualTo(420);
    }

    @Test
    void the_readme_counts_what_lies_beside_it() throws IOException {
        String readme = Files.readString(demo.folder().resolve("README.md"));
        assertThat(readme)
                .containsPattern("works\\.ndjson.*\\| " + demo.works().size() + " \\|")
                .containsPattern("makers\\.ndjson.*\\| " + demo.makers().size() + " \\|")
                .containsPattern("places\\.ndjson.*\\| " + demo.places().size() + " \\|")
                .containsPattern("concepts\\.tsv.*\\| " + demo.concepts().size() + " \\|");
    }

    @Test
    void no_identifier_is_used_twice() {
        for (List<JsonNode> records : List.of(demo.works(), demo.makers(), demo.places())) {
            assertThat(ids(records)).doesNotHaveDuplicates().allMatch(id -> !id.isBlank());
        }
    }

    @Test
    void every_text_speaks_four_languages() {
        demo.works().forEach(work -> {
            for (String field : List.of("title", "medium", "description")) {
                assertFourLanguages(work, field);
            }
        });
        demo.makers().forEach(maker -> {
            assertFourLanguages(maker, "bio");
            assertFourLanguages(maker, "nationality");
            assertFourLanguages(maker, "name");
        });
        demo.places().forEach(place -> assertFourLanguages(place, "name"));
    }

    @Test
    void every_maker_a_work_names_is_there() {
        Set<String> makers = new HashSet<>(ids(demo.makers()));
        for (JsonNode work : demo.works()) {
            assertThat(work.path("makers").isEmpty()).as(id(work)).isFalse();
            work.path("makers").forEach(maker -> assertThat(makers).as(id(work)).contains(id(maker)));
        }
    }

    @Test
    void every_place_a_record_names_is_there() {
        Set<String> places = new HashSet<>(ids(demo.places()));
        for (JsonNode work : demo.works()) {
            assertThat(places)
                    .as(id(work))
                    .contains(work.path("kept").path("place").asString());
            assertNoneOrIn(places, work, "placeMade");
        }
        for (JsonNode maker : demo.makers()) {
            assertNoneOrIn(places, maker, "bornPlace");
            assertNoneOrIn(places, maker, "diedPlace");
        }
        demo.places().forEach(place -> assertNoneOrIn(places, place, "broader"));
    }

    @Test
    void every_concept_a_work_names_is_in_the_list_and_in_the_thesaurus() {
        String thesaurus = demo.thesaurus().orElse("");
        for (JsonNode work : demo.works()) {
            List<String> named = concepts(work);
            assertThat(demo.concepts()).as(id(work)).containsAll(named);
            if (!thesaurus.isEmpty()) {
                assertThat(named).as(id(work)).allMatch(concept -> names(thesaurus, concept));
            }
        }
    }

    @Test
    void a_work_has_three_to_eight_subjects_and_none_twice() {
        demo.works()
                .forEach(work -> assertThat(strings(work.path("subjects")))
                        .as(id(work))
                        .hasSizeBetween(3, 8)
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_description_is_short_and_is_not_copied_from_one_language_to_another() {
        Set<String> seen = new HashSet<>();
        for (JsonNode work : demo.works()) {
            for (String language : LANGUAGES) {
                String text = work.path("description").path(language).asString();
                assertThat(text.split("\\s+")).as(id(work) + " " + language).hasSizeBetween(30, 90);
                assertThat(seen.add(text)).as(id(work) + " " + language).isTrue();
            }
        }
    }

    @Test
    void french_keeps_the_spaces_that_do_not_break() {
        Stream.concat(demo.works().stream(), demo.makers().stream())
                .flatMap(record -> texts(record, "fr").entrySet().stream())
                .forEach(text -> assertThat(text.getValue()).as(text.getKey()).doesNotContainPattern(FRENCH_SLIP));
    }

    @Test
    void no_text_uses_typewriter_quotes() {
        for (String language : LANGUAGES) {
            Stream.concat(demo.works().stream(), demo.makers().stream())
                    .flatMap(record -> texts(record, language).entrySet().stream())
                    .forEach(text ->
                            assertThat(text.getValue()).as(text.getKey()).doesNotContain("'", "\"", "  "));
        }
    }

    @Test
    void every_work_is_dated_kept_somewhere_and_free_to_use() {
        for (JsonNode work : demo.works()) {
            assertThat(work.path("date").asString()).as(id(work)).isNotBlank();
            assertThat(work.path("kept").path("institution").asString())
                    .as(id(work))
                    .isNotBlank();
            assertThat(RIGHTS).as(id(work)).contains(work.path("rights").asString());
        }
    }

    @Test
    void every_picture_is_described_for_those_who_do_not_see_it() {
        List<JsonNode> pictured =
                demo.works().stream().filter(work -> work.has("picture")).toList();
        assertThat(pictured).hasSizeGreaterThanOrEqualTo(7);
        pictured.forEach(work -> assertFourLanguages(work, "alternativeText"));
    }

    @Test
    void a_maker_is_born_before_dying() {
        demo.makers().stream()
                .filter(maker -> maker.has("born") && maker.has("died"))
                .forEach(maker -> assertThat(
                                maker.path("died").asInt() - maker.path("born").asInt())
                        .as(id(maker))
                        .isBetween(1, 105));
    }

    private static List<String> concepts(JsonNode work) {
        List<String> named = new ArrayList<>(strings(work.path("materials")));
        named.addAll(strings(work.path("techniques")));
        named.addAll(strings(work.path("subjects")));
        for (String field : List.of("kind", "period", "style")) {
            if (work.has(field)) {
                named.add(work.path(field).asString());
            }
        }
        return named;
    }

    private static boolean names(String thesaurus, String concept) {
        return Pattern.compile("[:/#]" + Pattern.quote(concept) + "(?![\\w-])")
                .matcher(thesaurus)
                .find();
    }

    private static void assertNoneOrIn(Set<String> known, JsonNode record, String field) {
        if (record.has(field)) {
            assertThat(known)
                    .as(id(record) + " " + field)
                    .contains(record.path(field).asString());
        }
    }

    private static void assertFourLanguages(JsonNode record, String field) {
        JsonNode text = record.path(field);
        if (text.has("und")) {
            assertThat(field)
                    .as(id(record) + ": only a name may be the same everywhere")
                    .isEqualTo("name");
            return;
        }
        LANGUAGES.forEach(language -> assertThat(text.path(language).asString())
                .as(id(record) + " " + field + " " + language)
                .isNotBlank());
    }
}
