package org.mouseion.algorithms.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.testing.Property;

class AnswerRankingTest {

    private static final List<Passage> HOUSE = List.of(
            Passage.of("hours", "Horaires", "Le musée ouvre à 10 h. Il ferme le mardi. L'entrée coûte 12 euros.", "fr"),
            Passage.of(
                    "lavoisier",
                    "Antoine Lavoisier",
                    "Le chimiste étudie l'air et l'eau. Il naît à Paris en 1743. Il meurt en 1794, guillotiné.",
                    "fr"),
            Passage.of(
                    "ship", "The ship", "The ship was built in Hull. It sank in 1912 with two hundred sailors.", "en"),
            Passage.of("ets", "Prenten", "Een ets is een prent van een koperen plaat. Rembrandt maakte er 290.", "nl"),
            Passage.of("pintor", "El pintor", "El pintor vivió en Sevilla. Murió en 1660 en Madrid.", "es"));

    private static final PassageIndex INDEX = PassageIndex.of(HOUSE, new SimpleWords());
    private static final AnswerRanking RANKING = AnswerRanking.of(INDEX);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Quand Lavoisier naît-il ?        | lavoisier | Il naît à Paris en 1743.
                    fr | Combien coûte l’entrée ?         | hours     | L'entrée coûte 12 euros.
                    en | When did the ship sink in 1912?  | ship      | It sank in 1912 with two hundred sailors.
                    nl | Wat is een ets?                  | ets       | Een ets is een prent van een koperen plaat.
                    es | ¿Dónde vivió el pintor?          | pintor    | El pintor vivió en Sevilla.
                    """)
    void the_sentence_that_answers_comes_first(String language, String question, String passage, String sentence) {
        Ranked first = RANKING.rank(new Question(question, language), 3).getFirst();
        assertThat(first.passage()).isEqualTo(passage);
        assertThat(first.sentence().in(INDEX.get(passage).text())).isEqualTo(sentence);
    }

    @Test
    void a_question_that_nothing_answers_is_believed_less() {
        Question answered = new Question("Quand Lavoisier naît-il à Paris ?", "fr");
        Question not = new Question("Quand Robespierre naît-il à Arras ?", "fr");
        assertThat(RANKING.rank(not, 1).getFirst().confidence())
                .isLessThan(RANKING.rank(answered, 1).getFirst().confidence());
    }

    @Test
    void a_question_without_a_word_of_the_house_has_no_answer() {
        assertThat(RANKING.rank(new Question("xyzzy?", "fr"), 5)).isEmpty();
        assertThat(RANKING.rank(new Question("", "fr"), 5)).isEmpty();
        assertThat(AnswerRanking.of(PassageIndex.of(List.of(), new SimpleWords()))
                        .rank(new Question("Qui ?", "fr"), 5))
                .isEmpty();
    }

    @Test
    void what_may_not_answer_does_not() {
        Question question = new Question("Quand Lavoisier naît-il ?", "fr");
        assertThat(RANKING.rank(question, 5, passage -> !passage.id().equals("lavoisier")))
                .extracting(Ranked::passage)
                .doesNotContain("lavoisier");
    }

    @Test
    void meaning_finds_a_passage_in_another_language() {
        Vectors vectors =
                texts -> texts.stream().map(AnswerRankingTest::shipOrNot).toList();
        PassageIndex index = PassageIndex.of(HOUSE, new SimpleWords(), vectors);
        assertThat(AnswerRanking.of(index).rank(new Question("Où fut construit le navire ?", "fr"), 1))
                .extracting(Ranked::passage)
                .containsExactly("ship");
    }

    /// Ships lie in one direction, all else in another.
    private static float[] shipOrNot(String text) {
        boolean ship = text.toLowerCase(java.util.Locale.ROOT).matches("(?s).*\\b(ship|navire)\\b.*");
        return ship ? new float[] {1, 0} : new float[] {0, 1};
    }

    @Test
    void signs_and_parts_add_up_to_the_score() {
        for (Ranked ranked : RANKING.rank(new Question("Quand Lavoisier meurt-il ?", "fr"), 5)) {
            Explanation sentence = ranked.explain().parts().getFirst();
            assertThat(sum(sentence)).isCloseTo(ranked.score(), within(1e-9));
            Explanation passage = sentence.parts().stream()
                    .flatMap(part -> part.parts().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(sum(passage)).isCloseTo(passage.value(), within(1e-9));
            assertThat(ranked.explain().toString()).contains("date: lavoisier");
        }
    }

    private static double sum(Explanation of) {
        return of.parts().stream().mapToDouble(Explanation::value).sum();
    }

    @Test
    void looking_at_more_sentences_does_not_change_the_order() {
        List<Passage> many = IntStream.range(0, 60)
                .mapToObj(i ->
                        Passage.of("p" + i, "Room " + i % 7, "The ship " + i + " sank. It was old in " + i + ".", "en"))
                .toList();
        AnswerRanking ranking = AnswerRanking.of(PassageIndex.of(many, new SimpleWords()));
        Question question = new Question("Which ship sank in room 5?", "en");
        List<String> few =
                ranking.rank(question, 12).stream().map(Ranked::passage).toList();
        List<String> all =
                ranking.rank(question, 60).stream().map(Ranked::passage).toList();
        assertThat(all).startsWith(few.toArray(String[]::new)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_asked_comes_back_in_order_with_a_probability() {
        Property.holdsFor(300, AnswerRankingTest::jumble, text -> {
            List<Ranked> ranked = RANKING.rank(new Question(text, "fr"), 5);
            assertThat(ranked).extracting(Ranked::passage).doesNotHaveDuplicates();
            assertThat(ranked)
                    .extracting(Ranked::score)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(ranked).allSatisfy(one -> {
                assertThat(one.confidence()).isBetween(0.0, 1.0);
                assertThat(one.inPassage()).isBetween(0.0, 1.0);
                assertThat(one.sentence().in(INDEX.get(one.passage()).text())).isNotBlank();
            });
        });
    }

    @Test
    void what_was_asked_before_changes_no_answer() {
        Property.holdsFor(100, AnswerRankingTest::jumble, text -> {
            Question question = new Question(text, "fr");
            AnswerRanking unasked = AnswerRanking.of(PassageIndex.of(HOUSE, new SimpleWords()));
            assertThat(RANKING.rank(question, 5)).isEqualTo(unasked.rank(question, 5));
        });
    }

    private static String jumble(RandomGenerator random) {
        String[] words = {
            "Quand", "Lavoisier", "1743", "ship", "?", "l'entrée", "«", "😀", "qui", "Paris", "\n", "ets", ""
        };
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    @Test
    void two_passages_of_one_name_are_refused() {
        assertThatThrownBy(() -> PassageIndex.of(List.of(HOUSE.getFirst(), HOUSE.getFirst()), new SimpleWords()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hours");
        assertThatThrownBy(() -> INDEX.get("nowhere")).hasMessageContaining("nowhere");
    }

    @Test
    void a_sign_that_is_left_out_does_not_count() {
        assertThat(Weights.WORDS_ALONE.of(Sign.AROUND)).isPositive();
        assertThat(Weights.WORDS_ALONE.without(Sign.AROUND).of(Sign.AROUND)).isZero();
        assertThat(Weights.WITH_VECTORS.of(Sign.MISSING)).as("speaks against").isNegative();
    }

    @Test
    void the_further_an_answer_leads_the_more_it_is_believed() {
        Confidence confidence = Confidence.WITH_VECTORS;
        Map<Ground, Double> behind = Map.of(Ground.ALWAYS, 1.0, Ground.LEAD, -2.0, Ground.PASSAGE_LEAD, -1.0);
        Map<Ground, Double> ahead = Map.of(Ground.ALWAYS, 1.0, Ground.LEAD, 3.0, Ground.PASSAGE_LEAD, 4.0);
        assertThat(confidence.ofSentence(ahead)).isGreaterThan(confidence.ofSentence(behind));
        assertThat(confidence.ofPassage(ahead)).isGreaterThan(confidence.ofPassage(behind));
    }
}
