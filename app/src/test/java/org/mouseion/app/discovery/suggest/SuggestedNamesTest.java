package org.mouseion.app.discovery.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Suggestions;
import org.mouseion.app.discovery.Suggestions.Kind;
import org.mouseion.app.discovery.Suggestions.Suggestion;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Keyholder;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SuggestedNamesTest {

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static Suggestions suggestions;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId leyster = museum.agents.add(1, "Judith Leyster", "Leyster, Judith", "Judith Molenaer");
        AgentId keeffe = museum.agents.add(2, "Georgia O’Keeffe", "O’Keeffe, Georgia");
        ConceptId boats =
                museum.vocabulary.add(11, List.of(), "en", "Boats", "fr", "Bateaux", "nl", "Schepen", "es", "Barcos");
        PlaceId paris = museum.places.add(5, new Texts(Map.of("fr", "Saint-Denis", "en", "Saint-Denis")), null);
        museum.show(
                work(1, "Boats on the Beach")
                        .by(leyster, "Judith Leyster")
                        .of(boats, "boats")
                        .pictured(),
                work(2, "Still Life").by(keeffe, "Georgia O’Keeffe").made(paris, "Saint-Denis"),
                work(3, "A Boat")
                        .by(leyster, "Judith Leyster")
                        .of(boats, "boats")
                        .of(null, "Boatmen at rest"),
                work(4, new Texts(Map.of("fr", "Jeune Fille à la perle", "nl", "Meisje met de parel")))
                        .by(null, "Jan"));
        NameKeeper keeper = new NameKeeper(
                new NameReading(
                        museum.index,
                        museum.agents.contract,
                        museum.places.contract,
                        museum.vocabulary.contract,
                        museum.labels),
                museum.index,
                museum.analysis,
                new StaticListableBeanFactory().getBeanProvider(Keyholder.class));
        keeper.refresh();
        suggestions = new SuggestedNames(keeper, new Titles(museum.index), museum.analysis, Bundles.load());
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static List<Suggestion> ask(String typed, Locale locale) {
        return suggestions.find(typed, locale, 8);
    }

    private static List<String> texts(String typed, Locale locale) {
        return ask(typed, locale).stream().map(Suggestion::text).toList();
    }

    @Test
    void a_few_letters_suffice_and_any_word_of_the_name_may_be_begun() {
        assertThat(texts("ley", Locale.ENGLISH)).containsExactly("Judith Leyster");
        assertThat(texts("judith l", Locale.ENGLISH)).containsExactly("Judith Leyster");
        assertThat(texts("leyster ju", Locale.ENGLISH)).containsExactly("Judith Leyster");
        assertThat(texts("molen", Locale.ENGLISH)).containsExactly("Judith Leyster");
        assertThat(texts("o'ke", Locale.ENGLISH)).containsExactly("Georgia O’Keeffe");
        assertThat(texts("keef", Locale.ENGLISH)).containsExactly("Georgia O’Keeffe");
    }

    @Test
    void names_are_read_again_within_a_minute_however_long_the_reading_takes() {
        assertThat(NameKeeper.restAfter(Duration.ofMillis(500))).isEqualTo(Duration.ofSeconds(30));
        assertThat(NameKeeper.restAfter(Duration.ofSeconds(20))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void what_is_typed_in_one_language_is_shown_in_the_language_of_the_page() {
        assertThat(texts("bateau", Locale.of("nl"))).contains("Schepen");
        assertThat(texts("boat", Locale.FRENCH)).startsWith("Bateaux").contains("A Boat", "Boats on the Beach");
        assertThat(texts("meisje", Locale.FRENCH)).containsExactly("Jeune Fille à la perle");
        assertThat(texts("meisje", Locale.of("nl"))).containsExactly("Meisje met de parel");
    }

    @Test
    void one_wrong_letter_is_forgiven_from_the_fourth_on() {
        assertThat(texts("leister", Locale.ENGLISH)).contains("Judith Leyster");
        assertThat(texts("leytser", Locale.ENGLISH)).contains("Judith Leyster");
        assertThat(texts("jduith", Locale.ENGLISH)).contains("Judith Leyster");
        assertThat(texts("baots", Locale.ENGLISH)).contains("Boats", "Boats on the Beach");
        assertThat(texts("lex", Locale.ENGLISH)).isEmpty();
        assertThat(texts("eyster", Locale.ENGLISH)).as("the first letter too").contains("Judith Leyster");
        assertThat(texts("deyst", Locale.ENGLISH)).contains("Judith Leyster");
    }

    @Test
    void a_suggestion_leads_somewhere_in_the_language_of_the_page() {
        assertThat(ask("leyster", Locale.FRENCH).getFirst())
                .isEqualTo(new Suggestion(Kind.MAKER, "Judith Leyster", "1609–1660", "/fr/makers/1"));
        assertThat(ask("saintdenis", Locale.ENGLISH).getFirst().address()).isEqualTo("/en/places/5");
        assertThat(ask("barcos", Locale.of("es")).getFirst())
                .isEqualTo(new Suggestion(Kind.CONCEPT, "Barcos", "tema", "/es/search?subject=11"));
        assertThat(ask("boatmen", Locale.ENGLISH).getFirst().address())
                .isEqualTo("/en/search?subject=%7Eboatmen+at+rest");
        assertThat(ask("a boat", Locale.ENGLISH))
                .extracting(Suggestion::address)
                .contains("/en/works/3");
    }

    @Test
    void nothing_typed_suggests_nothing_and_strange_signs_do_no_harm() {
        for (String typed : List.of("", "  ", "<>", "*", "\\", "\"", "x".repeat(5_000))) {
            assertThat(ask(typed, Locale.ENGLISH)).as(typed).isEmpty();
        }
    }

    @Test
    void there_are_never_more_than_asked_for() {
        Supplier<List<Suggestion>> two = () -> suggestions.find("b", Locale.ENGLISH, 2);

        assertThat(two.get()).hasSizeLessThanOrEqualTo(2);
        assertThat(suggestions.find("b", Locale.ENGLISH, 0)).isEmpty();
    }
}
