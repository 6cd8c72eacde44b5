package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.engines.api.PageRead;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.testing.Property;

class ReadWordsTest {

    private static final PageRead.Area AREA = new PageRead.Area(10, 20, 30, 12);

    private static PageRead.Reading reading(String text, double sureness) {
        return new PageRead.Reading(text, sureness);
    }

    @Test
    void lettersInDoubtBecomeReadingsOfTheWordTheLikeliestFirst() {
        PageRead.Word word = new PageRead.Word(
                AREA,
                reading("mer", 0.6),
                List.of(
                        List.of(reading("m", 0.9), reading("n", 0.1)),
                        List.of(reading("e", 0.7), reading("è", 0.3)),
                        List.of(reading("r", 1.0))));
        List<Reading> readings = ReadWords.readings(word);
        assertThat(readings).extracting(Reading::text).startsWith("mer", "mèr", "ner");
        assertThat(readings.getFirst().sureness()).contains(0.6);
    }

    @Test
    void theMachinesOwnReadingStaysFirstWhateverItsLettersSay() {
        PageRead.Word word = new PageRead.Word(
                AREA,
                reading("été", 0.5),
                List.of(List.of(reading("c", 0.8)), List.of(reading("t", 1)), List.of(reading("é", 1))));
        assertThat(ReadWords.readings(word)).extracting(Reading::text).containsExactly("été", "cté");
    }

    @Test
    void readingsOfAWordNeverAddUpToMoreThanOneAndAreNeverTwice() {
        Property.holdsFor(300, ReadWordsTest::word, word -> {
            List<Reading> readings = ReadWords.readings(word);
            assertThat(readings).extracting(Reading::text).doesNotHaveDuplicates();
            assertThat(readings.stream()
                            .mapToDouble(reading -> reading.sureness().orElseThrow())
                            .sum())
                    .isLessThanOrEqualTo(1 + 1e-9);
        });
    }

    private static PageRead.Word word(RandomGenerator draw) {
        List<List<PageRead.Reading>> letters = new ArrayList<>();
        StringBuilder best = new StringBuilder();
        for (int i = 0; i < draw.nextInt(1, 9); i++) {
            List<PageRead.Reading> choices = new ArrayList<>();
            double left = 1;
            for (int j = 0; j < draw.nextInt(1, 5); j++) {
                double share = left * draw.nextDouble();
                choices.add(reading(Character.toString('a' + draw.nextInt(26)), share));
                left -= share;
            }
            best.append(choices.getFirst().text());
            letters.add(choices);
        }
        return new PageRead.Word(AREA, reading(best.toString(), draw.nextDouble()), letters);
    }

    @Test
    void blocksAndLinesKeepTheirPlaces() {
        PageRead.Word word = new PageRead.Word(AREA, reading("mer", 1), List.of());
        PageRead.Line line = new PageRead.Line(AREA, List.of(word, word));
        PageText page = ReadWords.page(
                new PageRead.Text(List.of(new PageRead.Block(AREA, List.of(line, line))), List.of("fr"), List.of()),
                400,
                300,
                "reader 1");
        assertThat(page.text()).isEqualTo("mer mer\nmer mer");
        assertThat(page.width()).isEqualTo(400);
        assertThat(page.language()).isEqualTo("fr");
        assertThat(page.madeBy()).containsExactly("reader 1");
        assertThat(page.words()).allSatisfy(each -> assertThat(each.box().x()).isEqualTo(10));
    }
}
