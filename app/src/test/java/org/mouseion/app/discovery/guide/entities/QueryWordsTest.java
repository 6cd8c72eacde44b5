package org.mouseion.app.discovery.guide.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;

class QueryWordsTest {

    private final QueryWords queries = new QueryWords(new NamesOf()
            .maker(1, 17, "Bridget Riley")
            .maker(2, 5, "Mona Hatoum")
            .maker(3, 5, "Lisa Milroy")
            .maker(4, 9, "Claude Monet")
            .thing(Facet.SUBJECT, 10, "en", "woman", "fr", "femme", "nl", "vrouw", "es", "mujer")
            .thing(Facet.SUBJECT, 11, "en", "drawing")
            .thing(Facet.SUBJECT, 12, "en", "Paris")
            .thing(Facet.KIND, 13, "en", "painting", "fr", "peinture", "nl", "schilderij", "es", "pintura")
            .thing(Facet.MATERIAL, 14, "en", "silk", "fr", "soie", "nl", "zijde", "es", "seda")
            .words());

    /// The values asked for, then the years; "unread" or "which" where it is no question to the catalogue.
    private String read(String language, String phrase) {
        return switch (queries.read(Spoken.of(phrase), Locale.of(language))) {
            case QueryWords.Read.Unread() -> "unread";
            case QueryWords.Read.Which(List<Named> makers) -> "which";
            case QueryWords.Read.Asked(CollectionQuery query) ->
                query.named().stream()
                                .map(part -> part.any().getFirst().value())
                                .toList()
                        + (query.from() == null && query.to() == null ? "" : query.from() + ".." + query.to());
        };
    }

    @Test
    void a_date_takes_no_word_that_is_not_of_it() {
        assertThat(read("en", "works from the 1960s by Bridget Riley")).isEqualTo("[1]1960..1969");
        assertThat(read("en", "paintings by Monet from 1870 to 1880")).isEqualTo("[13, 4]1870..1880");
        assertThat(read("nl", "schilderijen van Monet van voor 1880")).isEqualTo("[13, 4]null..1880");
        assertThat(read("fr", "peintures de Monet antérieures à 1880")).isEqualTo("[13, 4]null..1880");
        assertThat(read("es", "pinturas de Monet anteriores a 1880")).isEqualTo("[13, 4]null..1880");
        assertThat(read("en", "paintings older than 1880")).isEqualTo("[13]null..1880");
    }

    @Test
    void behind_by_stands_a_maker_and_nothing_else() {
        assertThat(read("en", "paintings by women")).isEqualTo("unread");
        assertThat(read("fr", "peintures par des femmes")).isEqualTo("unread");
        assertThat(read("nl", "schilderijen door vrouwen")).isEqualTo("unread");
        assertThat(read("es", "pinturas por mujeres")).isEqualTo("unread");
        assertThat(read("en", "paintings of women")).isEqualTo("[13, 10]");
    }

    @Test
    void a_maker_who_may_be_meant_is_asked_about_and_never_passed_over() {
        QueryWords house = new QueryWords(new NamesOf()
                .maker(1, 17, "John Raphael Smith")
                .thing(Facet.KIND, 13, "en", "painting")
                .words());
        for (String phrase : List.of("works by Raphael", "paintings by Raphael")) {
            assertThat(house.read(Spoken.of(phrase), Locale.ENGLISH))
                    .as(phrase)
                    .isInstanceOf(QueryWords.Read.Which.class);
        }
    }

    @Test
    void two_given_names_are_no_two_makers() {
        assertThat(read("en", "the Mona Lisa")).isEqualTo("unread");
    }

    @Test
    void drawings_are_not_works_that_show_one() {
        assertThat(read("en", "drawings by Monet")).isEqualTo("unread");
        assertThat(read("es", "dibujos de Monet")).isEqualTo("unread");
        assertThat(read("en", "paintings of drawings")).isEqualTo("[13, 11]");
    }

    @Test
    void made_in_a_place_is_not_showing_it() {
        assertThat(read("en", "paintings made in Paris")).isEqualTo("unread");
        assertThat(read("en", "paintings from Paris")).isEqualTo("unread");
        assertThat(read("en", "paintings of Paris")).isEqualTo("[13, 12]");
        assertThat(read("en", "things made of silk")).isEqualTo("[14]");
    }

    @Test
    void makers_come_in_the_plural_as_things_do() {
        assertThat(read("en", "Monets")).isEqualTo("[4]");
        assertThat(read("nl", "Monets")).isEqualTo("[4]");
        assertThat(read("en", "works by Monets")).isEqualTo("unread");
    }

    @Test
    void a_word_that_names_nothing_leaves_the_whole_phrase_unread() {
        assertThat(read("en", "paintings of unicycles by Monet")).isEqualTo("unread");
    }

    @Test
    void what_a_later_question_says_takes_the_place_of_what_was_said_before() {
        CollectionQuery before = asked("en", "paintings by Monet from 1870 to 1880");
        assertThat(asked("en", "silk").among(before).labels(Locale.ENGLISH))
                .containsExactlyInAnyOrder("silk", "painting", "Claude Monet", "1870–1880");
        CollectionQuery riley = asked("en", "Bridget Riley").among(before);
        assertThat(riley.labels(Locale.ENGLISH)).containsExactlyInAnyOrder("Bridget Riley", "painting", "1870–1880");
        assertThat(asked("en", "before 1875").among(before).to()).isEqualTo(1875);
    }

    private CollectionQuery asked(String language, String phrase) {
        return ((QueryWords.Read.Asked) queries.read(Spoken.of(phrase), Locale.of(language))).query();
    }
}
