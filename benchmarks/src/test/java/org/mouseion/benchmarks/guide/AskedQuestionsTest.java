package org.mouseion.benchmarks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mouseion.benchmarks.guide.AskedQuestion.Sort;

/// The questions are as many and as mixed as the figures claim.
class AskedQuestionsTest {

    private static final Set<String> LANGUAGES = Set.of("fr", "en", "nl", "es");

    private final List<AskedQuestion> first = AskedQuestions.all();
    private final List<AskedQuestion> second = AskedQuestions.HOUSES.stream()
            .flatMap(house -> AskedQuestions.secondOf(house).stream())
            .toList();

    @Test
    void four_hundred_questions_are_half_answerable_and_a_quarter_without_an_answer() {
        assertThat(first).hasSizeGreaterThanOrEqualTo(400);
        assertThat(share(Sort.ANSWERABLE)).isBetween(.45, .55);
        assertThat(share(Sort.UNANSWERABLE)).isBetween(.2, .3);
    }

    @Test
    void every_house_is_asked_in_every_language() {
        for (String house : AskedQuestions.HOUSES) {
            assertThat(first.stream()
                            .filter(asked -> asked.house().equals(house))
                            .map(asked -> asked.language().getLanguage()))
                    .as(house)
                    .containsAll(LANGUAGES);
        }
    }

    @Test
    void what_is_held_out_is_about_half() {
        double held = (double) first.stream().filter(AskedQuestion::isHeldOut).count() / first.size();
        assertThat(held).isBetween(.45, .55);
    }

    @Test
    void the_second_series_asks_nothing_that_the_first_asks() {
        Set<String> asked = first.stream().map(AskedQuestionsTest::words).collect(Collectors.toSet());
        assertThat(second).isNotEmpty();
        assertThat(second.stream().map(AskedQuestionsTest::words).filter(asked::contains))
                .isEmpty();
    }

    private static String words(AskedQuestion question) {
        return question.house() + " "
                + String.join(" ", question.turns())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    private double share(Sort sort) {
        return (double) first.stream().filter(asked -> asked.sort() == sort).count() / first.size();
    }
}
