package org.mouseion.app.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

class ReadWordsTest {

    private static final Box BOX = new Box(100, 50, 120, 30);

    @Test
    void aWordKeepsItsReadingsWithTheirSurenessAndItsBox() {
        PageWord word = read(false, line(word(null, Reading.of("maifon", 0.6), Reading.of("maison", 0.3))))
                .getFirst();
        assertThat(word.slot().readings().toString()).contains("maifon", "0.6", "maison", "0.3");
        assertThat(word)
                .extracting(PageWord::x, PageWord::y, PageWord::width, PageWord::height)
                .containsExactly(100, 50, 120, 30);
    }

    @Test
    void whatAPersonWroteDownIsCertain() {
        assertThat(read(true, line(word(null, Reading.of("maison"))))
                        .getFirst()
                        .slot()
                        .certain())
                .isTrue();
    }

    @Test
    void aMachineThatDoesNotSayHowSureItIsLeavesSomeDoubt() {
        PageWord word = read(false, line(word(null, Reading.of("maison"), Reading.of("raison"))))
                .getFirst();
        assertThat(word.slot().readings().getFirst().probability()).isBetween(0.8, 0.9);
        assertThat(word.slot().readings().get(1).probability()).isBetween(0.05, 0.15);
    }

    @Test
    void twoWordsInOneShareItsBoxByTheirLetters() {
        List<PageWord> words = read(
                false,
                line(word(
                        null,
                        Reading.of("Marie-Louise", 0.5),
                        Reading.of("Marie-Lonise", 0.2),
                        Reading.of("Marielouise", 0.1))));
        assertThat(words).extracting(PageWord::x).containsExactly(100, 154);
        assertThat(words).extracting(PageWord::width).containsExactly(54, 66);
        assertThat(words.get(1).slot().readings())
                .as("readings of another number of words are left to doubt")
                .hasSize(2);
    }

    @Test
    void aBrokenWordGoesOnInTheNextLine() {
        List<PageWord> words = read(
                false,
                line(word(new Word.Broken("testament", true), Reading.of("testa", 0.9))),
                line(word(new Word.Broken("testament", false), Reading.of("ment", 0.9))));
        assertThat(words.getFirst().slot().readings().getFirst().text()).isEqualTo("testa-");
        assertThat(words).extracting(word -> word.slot().line()).containsExactly(0, 1);
    }

    @Test
    void aLineThatWasReadAsOneIsPartedIntoWords() {
        Line line = new Line("", BOX, List.of(), List.of(), List.of(), List.of(Reading.of("ma mai-", 0.8)));
        List<PageWord> words = read(false, line);
        assertThat(words)
                .extracting(word -> word.slot().readings().getFirst().text())
                .containsExactly("ma", "mai-");
    }

    @Test
    void aBoxThatReachesOutOfThePictureIsCut() {
        Word outside = new Word("", new Box(-20, -5, 50, 30), List.of(Reading.of("un")), null);
        assertThat(read(false, line(outside)).getFirst())
                .extracting(PageWord::x, PageWord::y)
                .containsExactly(0, 0);
    }

    private static Word word(Word.@Nullable Broken whole, Reading... readings) {
        return new Word("", BOX, List.of(readings), whole);
    }

    private static Line line(Word... words) {
        return new Line("", BOX, List.of(), List.of(), List.of(words), List.of());
    }

    private static List<PageWord> read(boolean byPerson, Line... lines) {
        Region region = new Region("", "", BOX, List.of(), List.of(lines));
        return ReadWords.of(new PageText("", "", 1000, 1000, "fr", List.of(region), List.of(), Set.of()), byPerson);
    }
}
