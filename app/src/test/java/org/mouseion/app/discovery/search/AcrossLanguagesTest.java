package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.FourLanguages;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Reason;

/// A question in one language finds what is described in another, and says so.
class AcrossLanguagesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @TempDir
    static Path folder;

    private static FourLanguages engine;
    private static IndexedMuseum museum;
    private static Search search;

    @BeforeAll
    static void hang() throws Exception {
        engine = new FourLanguages();
        museum = new IndexedMuseum(folder, engine.dimension(), engine.vectors());
        museum.embeddings = Optional.of(engine);
        museum.show(
                work(1, Texts.of("nl", "Schepen in nood")),
                work(2, Texts.of("nl", "Stilleven met bloemen")).in(1640, 1650),
                work(3, Texts.of("en", "A woman reading a letter")),
                work(4, Texts.of("fr", "Le château de Chillon")),
                work(5, Texts.of("en", "The town hall"))
                        .says(
                                "en",
                                "The town hall was built in three years. Its tower was paid for by the brewers of the town. "
                                        + "In the council room a painting shows whales stranded on the beach. "
                                        + "The clock has been repaired several times by clockmakers of the region."),
                work(6, Texts.of("en", "The market")).says("en", "Vegetables are sold in the market hall of the town."),
                work(7, Texts.of("de", "Ein Schiff im Sturm")),
                work(8, Texts.of("en", "Bunch of flowers")).in(1880, 1890),
                work(9, Texts.of("fr", "Labourage nivernais")).by(null, "Rosa Bonheur"));
        search = AskedAsVisitors.search(museum);
    }

    @AfterAll
    static void close() {
        museum.close();
        engine.close();
    }

    private static SearchQuery query(String words, Locale locale) {
        return new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale);
    }

    private static Found find(String words, Locale locale) {
        return search.find(query(words, locale));
    }

    private static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.work().value()).toList();
    }

    @Test
    void a_french_question_finds_a_dutch_record_and_says_which_words_brought_them_together() {
        Found found = find("bateaux dans la tempête", Locale.FRENCH);

        assertThat(ids(found)).startsWith(1L);
        assertThat(found.total()).isEqualTo(found.hits().size());
        assertThat(found.hits().getFirst().language()).isEqualTo("nl");
        Reason why = found.hits().getFirst().why().getFirst();
        assertThat(why.key()).isEqualTo("search.why.meaning");
        assertThat(why.arguments().getFirst().toString()).contains("bateaux ~ schepen");
        assertThat(found.understood()).extracting(Reason::key).contains("search.understood.meaning");
    }

    @Test
    void questions_cross_in_every_direction() {
        assertThat(ids(find("mujer leyendo una carta", SPANISH))).startsWith(3L);
        assertThat(ids(find("vrouw die een brief leest", DUTCH))).startsWith(3L);
        assertThat(ids(find("bouquet de fleurs", Locale.FRENCH))).startsWith(8L);
        assertThat(ids(find("still life with flowers", Locale.ENGLISH))).contains(2L);
    }

    @Test
    void a_record_in_the_language_of_the_question_is_not_said_to_be_in_another() {
        Found found = find("woman reading", Locale.ENGLISH);

        assertThat(ids(found)).startsWith(3L);
        assertThat(found.hits().getFirst().language()).isNull();
    }

    @Test
    void a_word_that_is_a_word_is_not_mended_into_another_that_happens_to_look_like_it() {
        Found found = find("bateau", Locale.FRENCH);

        assertThat(found.corrected()).as("not château").isNull();
        assertThat(ids(found)).contains(1L).doesNotContain(4L);
        assertThat(find("chateu", Locale.FRENCH).corrected())
                .as("what is no word is mended as before")
                .isEqualTo("chateau");
    }

    @Test
    void one_sentence_of_a_long_text_is_enough() {
        assertThat(ids(find("baleines échouées sur la plage", Locale.FRENCH))).startsWith(5L);
    }

    @Test
    void years_filters_and_exclusions_hold_for_what_only_its_meaning_brings() {
        assertThat(ids(find("fleurs 1885", Locale.FRENCH))).doesNotContain(2L);
        SearchQuery old = query("bouquet de fleurs", Locale.FRENCH).withYears(1600, 1700);
        assertThat(ids(search.find(old))).containsOnly(2L);
        assertThat(ids(find("bateaux tempête -schepen", Locale.FRENCH))).doesNotContain(1L);
        assertThat(ids(find("fleurs -\"Bunch of flowers\"", Locale.FRENCH)))
                .contains(2L)
                .doesNotContain(8L);
    }

    @Test
    void what_stands_in_quotes_is_wanted_as_it_stands() {
        assertThat(ids(find("\"bateaux dans la tempête\"", Locale.FRENCH))).isEmpty();
    }

    @Test
    void who_asks_for_a_maker_or_a_title_is_given_that_alone() {
        assertThat(ids(find("Rosa Bonheur", SPANISH)))
                .as("and not pictures of happiness")
                .containsExactly(9L);
        assertThat(ids(find("the market", Locale.ENGLISH))).containsExactly(6L);
    }

    @Test
    void a_work_that_has_one_word_as_typed_and_the_other_mended_is_the_one_that_was_meant() {
        assertThat(find("le chateu de chillon", Locale.FRENCH).corrected()).isEqualTo("le chateau de chillon");
        assertThat(find("bunch of flowery", Locale.ENGLISH).corrected()).isEqualTo("bunch of flowers");
    }

    @Test
    void a_letter_or_a_word_that_means_nothing_brings_nothing() {
        assertThat(ids(find("x", Locale.ENGLISH))).isEmpty();
        assertThat(ids(find("dans", Locale.FRENCH))).isEmpty();
    }

    @Test
    void another_script_is_looked_for_as_it_is_written_and_that_is_said() {
        Found found = find("корабли в бурю", Locale.ENGLISH);

        assertThat(ids(found)).isEmpty();
        assertThat(found.understood()).extracting(Reason::key).containsExactly("search.understood.words");
        assertThat(find("富士山 冬", Locale.ENGLISH).understood())
                .extracting(Reason::key)
                .containsExactly("search.understood.words");
        assertThat(find("ships", Locale.ENGLISH).understood())
                .extracting(Reason::key)
                .doesNotContain("search.understood.words");
    }

    @Test
    void languages_may_be_mixed_and_a_line_may_be_absurdly_long() {
        assertThat(ids(find("ships dans la storm en mer", Locale.FRENCH))).startsWith(1L);
        assertThat(find("bateaux tempête ".repeat(50_000), Locale.FRENCH).total())
                .isLessThan(9);
    }

    @Test
    void a_record_in_a_language_the_engine_does_not_know_has_no_vector() {
        assertThat(engine.vectors().find(museum.works.all())).doesNotContainKey(7L);
    }

    @Test
    void an_opened_score_names_the_pairs_of_words_and_adds_up() {
        Reason opened = search.explain(query("bateaux dans la tempête", Locale.FRENCH), new WorkId(1));

        assertThat(opened.value())
                .isEqualTo(
                        find("bateaux dans la tempête", Locale.FRENCH)
                                .hits()
                                .getFirst()
                                .score(),
                        org.assertj.core.api.Assertions.within(1e-3));
        Reason meaning = opened.because().stream()
                .filter(sign -> sign.key().equals("search.explain.meaning"))
                .findFirst()
                .orElseThrow();
        assertThat(meaning.because()).first().satisfies(pair -> {
            assertThat(pair.arguments()).containsExactly("bateaux", "schepen");
            assertThat(pair.value()).isLessThanOrEqualTo(meaning.value());
        });
        assertThat(meaning.because().stream().mapToDouble(Reason::value).sum())
                .as("but for rounding and the least pairs")
                .isCloseTo(meaning.value(), org.assertj.core.api.Assertions.within(0.15 * meaning.value()));
    }
}
