package org.mouseion.app.discovery.guide.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.mouseion.testing.Property;

class HouseWordsTest {

    private static final List<String> MAKERS = List.of(
            "Judith Leyster",
            "Artemisia Gentileschi",
            "Élisabeth Vigée Le Brun",
            "Vincent van Gogh",
            "Johannes Vermeer",
            "Joseph Mallord William Turner",
            "John Constable",
            "Camille Pissarro",
            "Berthe Morisot",
            "Claude Monet",
            "Édouard Manet",
            "Albrecht Dürer",
            "Rembrandt van Rijn",
            "Katsushika Hokusai",
            "Utagawa Hiroshige",
            "Francisco de Goya",
            "Diego Velázquez",
            "Dame Barbara Hepworth",
            "Henry Moore OM, CH",
            "Jan Steen",
            "Rachel Ruysch");

    private final HouseWords house = house();

    private static HouseWords house() {
        NamesOf names = new NamesOf();
        for (int i = 0; i < MAKERS.size(); i++) {
            names.maker(i + 1, 4, MAKERS.get(i));
        }
        return names.thing(Facet.SUBJECT, 100, "en", "dog - non-specific")
                .thing(Facet.SUBJECT, 101, "en", "marine")
                .thing(Facet.KIND, 102, "en", "on paper, print")
                .thing(Facet.KIND, 103, "fr", "bouton de vêtement")
                .words();
    }

    private Match<Named> maker(String said) {
        return house.maker(Spoken.of(said).folded());
    }

    private static String nameOf(Match<Named> match) {
        return match.one().map(maker -> maker.text(Locale.ENGLISH)).orElse("");
    }

    @Test
    void a_maker_is_found_by_the_name_in_any_case_and_without_accents() {
        Property.holdsFor(300, random -> random.nextInt(MAKERS.size()), n -> {
            String name = MAKERS.get(n);
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (String said : List.of(name.toUpperCase(Locale.ROOT), plain.toLowerCase(Locale.ROOT))) {
                assertThat(nameOf(maker(said))).as(said).isEqualTo(name);
            }
        });
    }

    /// @param said with one letter wrong in a word of eight letters or more
    private record Misspelt(String name, String said) {}

    private static Misspelt misspell(RandomGenerator random) {
        List<String> names = MAKERS.stream()
                .filter(name -> Arrays.stream(name.split(" ")).anyMatch(word -> word.length() >= 8))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        List<String> words = List.of(name.split(" "));
        List<String> longOnes =
                words.stream().filter(word -> word.length() >= 8).toList();
        String word = longOnes.get(random.nextInt(longOnes.size()));
        int at = 1 + random.nextInt(word.length() - 1);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        String wrong = switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + word.substring(at + 1);
        };
        return new Misspelt(name, random.nextBoolean() ? wrong : name.replace(word, wrong));
    }

    @Test
    void a_name_with_one_letter_wrong_leads_to_the_same_maker_or_a_question_never_silently_to_another() {
        Property.holdsFor(2_000, HouseWordsTest::misspell, misspelt -> {
            switch (maker(misspelt.said())) {
                case Match.One<Named>(Named found, String mended) -> {
                    assertThat(found.text(Locale.ENGLISH)).isEqualTo(misspelt.name());
                    boolean asWritten = house.makerAsWritten(
                                    Spoken.of(misspelt.said()).folded())
                            .one()
                            .isPresent();
                    assertThat(mended.isEmpty()).as("nothing said to be mended").isEqualTo(asWritten);
                }
                case Match.Several<Named>(List<Named> found, long more) ->
                    assertThat(found)
                            .extracting(maker -> maker.text(Locale.ENGLISH))
                            .contains(misspelt.name());
                case Match.None<Named>() -> throw new AssertionError("not found: " + misspelt);
            }
        });
    }

    @Test
    void of_two_names_as_near_as_each_other_the_visitor_chooses() {
        assertThat(maker("Minet"))
                .isInstanceOfSatisfying(
                        Match.Several.class,
                        several -> assertThat(several.found()).hasSize(2));
    }

    @Test
    void a_short_name_is_never_mended_without_asking() {
        assertThat(maker("Stein")).isInstanceOf(Match.Several.class);
        assertThat(nameOf(maker("Steen"))).isEqualTo("Jan Steen");
    }

    @Test
    void initials_stand_for_names_that_begin_so() {
        assertThat(nameOf(maker("J. M. W. Turner"))).isEqualTo("Joseph Mallord William Turner");
        assertThat(nameOf(maker("V. van Gogh"))).isEqualTo("Vincent van Gogh");
        assertThat(maker("R. Turner").isNone()).isTrue();
    }

    @Test
    void a_maker_is_found_as_another_language_writes_the_name() {
        assertThat(nameOf(maker("Durero"))).isEqualTo("Albrecht Dürer");
        assertThat(nameOf(maker("Diego Vélasquez"))).isEqualTo("Diego Velázquez");
    }

    @Test
    void honours_are_no_part_of_a_name() {
        assertThat(nameOf(maker("Henry Moore"))).isEqualTo("Henry Moore OM, CH");
        assertThat(nameOf(maker("Moore"))).isEqualTo("Henry Moore OM, CH");
    }

    @Test
    void the_plural_of_a_surname_means_its_maker_and_the_singular_needs_none() {
        assertThat(nameOf(house.makersInPlural(List.of("monets")))).isEqualTo("Claude Monet");
        assertThat(nameOf(house.makersInPlural(List.of("van", "goghs")))).isEqualTo("Vincent van Gogh");
        assertThat(house.makersInPlural(List.of("monet")).isNone()).isTrue();
        assertThat(house.makersInPlural(List.of("boats")).isNone()).isTrue();
    }

    @Test
    void a_word_inside_a_name_only_asks_back() {
        HouseWords gallery = new NamesOf()
                .maker(1, 2, "The London Gallery Company")
                .maker(2, 2, "Gwen John")
                .words();
        assertThat(gallery.maker(List.of("gallery"))).isInstanceOf(Match.Several.class);
        assertThat(gallery.maker(List.of("gwen"))).isInstanceOf(Match.One.class);
    }

    @Test
    void things_are_found_by_words_of_other_languages_and_by_what_the_catalogue_adds_to_them() {
        assertThat(house.thingsElsewhere(List.of("honden"), Facet.SUBJECT, "nl"))
                .extracting(Named::value)
                .containsExactly("100");
        assertThat(house.things(List.of("dogs"), Facet.SUBJECT))
                .extracting(Named::value)
                .containsExactly("100");
        assertThat(house.things(List.of("prints"), Facet.KIND))
                .extracting(Named::value)
                .containsExactly("102");
        assertThat(house.things(List.of("boutons"), Facet.KIND))
                .extracting(Named::value)
                .containsExactly("103");
    }

    @Test
    void a_word_that_means_something_else_in_the_language_of_the_catalogue_is_not_taken_for_it() {
        // A French "marine" is a seascape, an English one a soldier.
        assertThat(house.thingsElsewhere(List.of("seascapes"), Facet.SUBJECT, "en"))
                .isEmpty();
    }
}
