package org.mouseion.algorithms.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.testing.Property;

class MisspeltTest {

    private static final Lexicon LEXICON = lexicon("gravure", "cathedrale", "monet", "manet", "gesualdo", "ouvert");

    private static Lexicon lexicon(String... words) {
        Lexicon lexicon = new Lexicon(new SimpleWords());
        for (String word : words) {
            lexicon.learn(word, "fr", Map.of());
        }
        return lexicon;
    }

    private static Set<String> meant(String word, boolean isName) {
        return Misspelt.of(word, isName, LEXICON).stream()
                .map(stem -> LEXICON.forms().get(stem))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"gravrue, gravure", "graveure, gravure", "cathédrale, cathedrale", "catedralle, cathedrale"})
    void a_word_is_meant_that_differs_by_a_letter_or_two(String word, String meant) {
        assertThat(meant(word.replace('é', 'e'), false)).containsExactly(meant);
    }

    @Test
    void names_and_short_words_are_left_as_they_are() {
        assertThat(meant("minet", false)).containsExactlyInAnyOrder("monet", "manet");
        assertThat(meant("minet", true)).isEmpty();
        assertThat(meant("mone", false)).isEmpty();
        assertThat(meant("guesaldo", true)).as("two letters are wrong").isEmpty();
        assertThat(meant("gesuoldo", true)).containsExactly("gesualdo");
        assertThat(meant("gravur3", false)).isEmpty();
        assertThat(meant("pravure", false)).as("the first letter is right").isEmpty();
    }

    @Test
    void one_word_differs_from_another_as_much_as_that_from_it() {
        Property.holdsFor(500, MisspeltTest::withALetterPutIn, two -> {
            assertThat(Misspelt.wrong(two.one(), two.other(), 3))
                    .isEqualTo(1)
                    .isEqualTo(Misspelt.wrong(two.other(), two.one(), 3));
            assertThat(Misspelt.wrong(two.one(), two.one(), 3)).isZero();
        });
    }

    private record Two(String one, String other) {}

    private static Two withALetterPutIn(RandomGenerator random) {
        String one = List.of("gravure", "cathedrale", "ouvert", "gravier").get(random.nextInt(4));
        int at = random.nextInt(one.length());
        return new Two(one, one.substring(0, at) + (char) ('a' + random.nextInt(26)) + one.substring(at));
    }
}
