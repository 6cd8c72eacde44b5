package org.mouseion.engines.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.Match;
import org.mouseion.testing.Property;

class StaticEmbedderTest {

    @TempDir
    private Path folder = Path.of("");

    private StaticEmbedder embedder;

    @BeforeEach
    void open() throws IOException {
        embedder = new StaticEmbedder(VectorModel.open(SmallModel.write(folder, 8)));
    }

    @AfterEach
    void close() {
        embedder.close();
    }

    private Embedding vector(String text) {
        return embedder.embed(List.of(text)).getFirst();
    }

    @Test
    void a_text_lies_near_its_translation() {
        Embedding french = vector("Bateaux dans la tempête");
        assertThat(french.dot(vector("Schepen in storm"))).isGreaterThan(0.9f);
        assertThat(french.dot(vector("stadsgezicht"))).isLessThan(0.3f);
    }

    @Test
    void vectors_are_of_unit_length_or_zero() {
        assertThat(vector("ships").dot(vector("ships"))).isCloseTo(1, within(1e-5f));
        assertThat(vector("   ")).isEqualTo(Embedding.of(0, 0, 0, 0));
    }

    @Test
    void another_script_gives_a_zero_vector() {
        assertThat(vector("富士 Фудзи")).isEqualTo(Embedding.of(0, 0, 0, 0));
    }

    @Test
    void a_compound_is_the_sum_of_its_parts() {
        assertThat(vector("stadsgezicht").dot(vector("stad gezicht"))).isCloseTo(1, within(1e-4f));
        assertThat(vector("zeegezicht").dot(vector("zee gezicht"))).isCloseTo(1, within(1e-4f));
    }

    @Test
    void a_spanish_verb_is_found_behind_its_pronouns() {
        assertThat(vector("pintarlo")).isEqualTo(vector("pintar"));
        assertThat(vector("pintárselo").dot(vector("pintar"))).isCloseTo(1, within(1e-4f));
    }

    @Test
    void a_word_never_seen_has_the_vector_of_its_letter_groups() {
        Embedding unseen = vector("kathedraal");
        assertThat(unseen.dot(unseen)).isCloseTo(1, within(1e-5f));
        assertThat(unseen.dot(vector("kathedralen"))).isGreaterThan(0.3f);
    }

    @Test
    void the_pairs_of_words_make_up_the_score() {
        String left = "Bateaux dans la tempête, bateaux";
        String right = "Schepen in de storm";
        Match match = embedder.explain(left, right).orElseThrow();
        assertThat(match.score()).isCloseTo(vector(left).dot(vector(right)), within(1e-4));
        assertThat(match.pairs().stream().mapToDouble(Match.Pair::contribution).sum())
                .isCloseTo(match.score(), within(1e-6));
        assertThat(match.pairs().getFirst().left()).isEqualTo("bateaux");
        assertThat(match.pairs().getFirst().right()).isEqualTo("schepen");
    }

    @Test
    void any_two_texts_explain_their_score() {
        List<String> words = List.of("bateaux", "zee", "storm", "dans", "molen", "字", "stadsgezicht", "in");
        Property.holdsFor(
                200,
                random -> List.of(
                        words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8)),
                        words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8)) + " zee"),
                texts -> assertThat(embedder.explain(texts.get(0), texts.get(1))
                                .orElseThrow()
                                .score())
                        .isCloseTo(vector(texts.get(0)).dot(vector(texts.get(1))), within(1e-4)));
    }

    @Test
    void a_text_of_a_hundred_thousand_words_is_a_text() {
        assertThat(vector("zee ".repeat(100_000)).dot(vector("zee"))).isCloseTo(1, within(1e-4f));
    }

    @Test
    void a_single_letter_and_a_number_are_words_like_others() {
        assertThat(vector("x").dot(vector("x"))).isCloseTo(1, within(1e-5f));
        assertThat(vector("1642")).isNotEqualTo(vector("1643"));
    }

    @Test
    void a_query_may_mix_its_languages() {
        assertThat(vector("schepen dans la storm").dot(vector("bateaux in de tempête")))
                .isGreaterThan(0.9f);
    }

    @Test
    void what_another_script_adds_changes_nothing() {
        assertThat(vector("zee 富士 storm Фудзи")).isEqualTo(vector("zee storm"));
    }

    @Test
    void word_by_word_a_text_answers_as_much_as_its_nearest_words_do() {
        double[] scores = embedder.wordByWord(
                "bateaux tempête", List.of("Schepen in storm", "schepen in de stad", "bateaux", "stad", "", "富士"));
        assertThat(scores[0]).isBetween(0.95, 1.0);
        assertThat(scores[1]).isLessThan(scores[0] - 0.1).isGreaterThan(scores[2]);
        assertThat(scores[2]).isBetween(0.45, 0.55);
        assertThat(scores[3]).isLessThan(0.1);
        assertThat(scores[4]).isZero();
        assertThat(scores[5]).isZero();
    }

    @Test
    void every_text_answers_itself_word_by_word_and_nothing_answers_an_empty_query() {
        assertThat(embedder.wordByWord("zee storm onbekend", List.of("onbekend zee: storm"))[0])
                .isCloseTo(1, within(1e-6));
        assertThat(embedder.wordByWord("", List.of("zee"))[0]).isZero();
        assertThat(embedder.wordByWord("富士", List.of("富士"))[0]).isZero();
    }
}
