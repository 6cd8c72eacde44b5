package org.mouseion.app.discovery.guide.mind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.NamesOf;

class DialogueTest {

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static HouseWords house;

    @BeforeAll
    static void hang() throws IOException {
        museum = new IndexedMuseum(folder);
        AgentId millais = museum.agents.add(1, "John Everett Millais", "Millais, John Everett");
        AgentId butler = museum.agents.add(2, "Reg Butler", "Butler, Reg");
        AgentId turner = museum.agents.add(3, "Joseph Turner", "Turner, Joseph");
        ConceptId painting = museum.vocabulary.add(
                11, List.of(), "en", "painting", "fr", "peinture", "nl", "schilderij", "es", "pintura");
        ConceptId silk = museum.vocabulary.add(12, List.of(), "en", "silk", "fr", "soie", "nl", "zijde", "es", "seda");
        ConceptId sculpture = museum.vocabulary.add(
                13, List.of(), "en", "sculpture", "fr", "sculpture", "nl", "beeldhouwwerk", "es", "escultura");
        museum.show(
                work(1, "Ophelia")
                        .by(millais, "John Everett Millais")
                        .kind(painting, "painting")
                        .in(1851, 1852),
                work(2, "Ophelia")
                        .by(butler, "Reg Butler")
                        .kind(sculpture, "sculpture")
                        .in(1955, 1955),
                work(3, "Mariana")
                        .by(millais, "John Everett Millais")
                        .kind(painting, "painting")
                        .in(1851, 1851),
                work(4, "Norham Castle, Sunrise")
                        .by(turner, "Joseph Turner")
                        .kind(painting, "painting")
                        .in(1845, 1845),
                work(5, "Norham Castle at Sunrise").by(turner, "Joseph Turner").in(1798, 1798),
                work(6, "Woman").by(turner, "Joseph Turner").in(1820, 1820),
                work(7, "Banner")
                        .by(butler, "Reg Butler")
                        .material(silk, "silk")
                        .in(1950, 1950),
                work(8, "The Lady of Shalott").by(turner, "Joseph Turner").in(1810, 1810));
        house = new NamesOf()
                .maker(1, 2, "John Everett Millais")
                .maker(2, 2, "Reg Butler")
                .maker(3, 4, "Joseph Turner")
                .thing(Facet.KIND, 11, "en", "painting", "fr", "peinture", "nl", "schilderij", "es", "pintura")
                .thing(Facet.KIND, 13, "en", "sculpture", "fr", "sculpture", "nl", "beeldhouwwerk", "es", "escultura")
                .thing(Facet.MATERIAL, 12, "en", "silk", "fr", "soie", "nl", "zijde", "es", "seda")
                .words();
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    /// Says the turns, parted by ">>", and gives the last reply.
    private static Reply talk(String language, String turns) {
        SmallGuide guide = new SmallGuide(museum, house, language);
        Reply last = null;
        for (String turn : turns.split(" >> ")) {
            last = guide.say(turn).orElseThrow(() -> new AssertionError("nothing is said to: " + turn));
        }
        return last;
    }

    private static String said(Reply reply) {
        return reply.sentences().stream().map(Reply.Said::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | who painted Ophelia? >> when?
            fr | qui a peint Ophelia ? >> de quand date-t-il ?
            nl | wie schilderde Ophelia? >> wanneer?
            es | ¿quién pintó Ophelia? >> ¿de cuándo es?
            """)
    void it_after_a_question_back_is_asked_back_again_with_the_new_question(String language, String turns) {
        Reply reply = talk(language, turns);
        assertThat(reply.kind()).isEqualTo(Reply.Kind.CLARIFY);
        assertThat(reply.intent()).isEqualTo("date");
        assertThat(reply.works()).containsExactlyInAnyOrder(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | who painted Ophelia? >> the one by Butler
            fr | qui a peint Ophelia ? >> celle de Butler
            nl | wie schilderde Ophelia? >> die van Butler
            es | ¿quién pintó Ophelia? >> la de Butler
            """)
    void a_maker_s_name_chooses_among_the_works_that_were_asked_about(String language, String turns) {
        Reply reply = talk(language, turns);
        assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
        assertThat(reply.works()).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | how many works by Butler do you have? >> and in silk?
            fr | combien d'œuvres de Butler avez-vous ? >> y en a-t-il en soie ?
            nl | hoeveel werken van Butler heeft u? >> en in zijde?
            es | ¿cuántas obras de Butler tienen? >> ¿y de seda?
            """)
    void a_part_of_what_was_counted_is_counted_among_it(String language, String turns) {
        Reply reply = talk(language, turns);
        assertThat(reply.works()).containsExactly(7L);
        assertThat(said(reply)).contains("Reg Butler");
    }

    @Test
    void what_the_maker_has_none_of_is_not_counted_among_others() {
        Reply reply = talk("en", "how many works by Millais do you have? >> and in silk?");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.REFUSAL);
    }

    @Test
    void which_ones_after_a_count_lists_from_the_first() {
        Reply reply = talk("en", "how many works by Turner do you have? >> which ones?");
        assertThat(said(reply)).contains("Joseph Turner: 4 works").contains("Woman");
    }

    @Test
    void her_brother_is_not_her() {
        SmallGuide guide = new SmallGuide(museum, house, "en");
        guide.say("show me works by Turner");
        assertThat(guide.say("and her brother?").map(DialogueTest::said).orElse(""))
                .doesNotContain("Joseph Turner");
    }

    @Test
    void what_else_somebody_made_follows_from_the_work_spoken_of() {
        Reply reply = talk("en", "who painted Mariana? >> what else did he paint?");
        assertThat(reply.works()).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void a_title_said_word_for_word_goes_before_one_that_says_the_same() {
        assertThat(talk("en", "when was Norham Castle, Sunrise painted?").works())
                .containsExactly(4L);
        assertThat(talk("en", "when was Norham Castle at Sunrise painted?").works())
                .containsExactly(5L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | who made the sculpture Ophelia?
            en | who made the Ophelia sculpture?
            fr | qui a fait la sculpture Ophelia ?
            nl | wie maakte het beeldhouwwerk Ophelia?
            es | ¿quién hizo la escultura Ophelia?
            """)
    void the_kind_said_beside_a_title_chooses_among_works_of_that_title(String language, String question) {
        Reply reply = talk(language, question);
        assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
        assertThat(said(reply)).contains("Reg Butler");
    }

    @Test
    void a_name_and_a_title_side_by_side_are_a_work_of_that_maker() {
        assertThat(talk("en", "when was Butler Ophelia made?").works()).containsExactly(2L);
        assertThat(talk("en", "when was Ophelia Millais made?").works()).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | which is older, Mariana or Woman?            | Woman
            en | is Mariana newer than Woman?                 | Mariana
            fr | laquelle est la plus ancienne, Mariana ou Woman ? | Woman
            nl | wat is ouder, Mariana of Woman?              | Woman
            nl | wat is ouder, Mariana of The Lady of Shalott? | The Lady of Shalott
            nl | wat is ouder, The Lady of Shalott of Mariana? | The Lady of Shalott
            es | ¿cuál es más antigua, Mariana o Woman?       | Woman
            """)
    void the_older_of_two_is_named_first(String language, String question, String first) {
        Reply reply = talk(language, question);
        assertThat(reply.table()).isNotNull();
        String sentence = reply.sentences().getFirst().text();
        String other = first.equals("Mariana") ? "Woman" : "Mariana";
        assertThat(sentence.indexOf(first)).isNotNegative().isLessThan(sentence.indexOf(other));
    }

    @Test
    void comparing_with_a_title_of_several_works_asks_which() {
        Reply reply = talk("en", "which is older, Ophelia or Mariana?");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.CLARIFY);
        assertThat(reply.works()).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void a_maker_the_record_does_not_name_gets_the_one_it_names() {
        Reply reply = talk("en", "when did Turner paint Mariana?");
        assertThat(said(reply))
                .contains("John Everett Millais")
                .doesNotContain("Turner")
                .doesNotContain("1851");
    }

    @Test
    void a_mended_name_is_said_after_a_list_too() {
        Reply reply = talk("en", "show me works by Turner >> and by Reg Buttler?");
        assertThat(said(reply)).contains("I read this as: Reg Butler");
        assertThat(reply.sentences().getFirst().citations()).isNotEmpty();
    }

    @Test
    void what_is_a_woman_asks_for_no_work_that_happens_to_be_called_so() {
        SmallGuide guide = new SmallGuide(museum, house, "en");
        assertThat(guide.say("what is a woman?").map(Reply::works).orElse(List.of()))
                .isEmpty();
        assertThat(guide.say("what is Woman?").map(Reply::works).orElse(List.of()))
                .containsExactly(6L);
    }
}
