package org.mouseion.algorithms.spotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private static final String[] LINES = {
        "testament regiment maison frere", "notaire maison enfant soldat", "lettre soldat maison testament",
        "jardin notaire fleuve regiment", "enfant lettre cheval maison", "fleuve frere testament jardin"
    };

    private final List<String> written = List.of(String.join(" ", LINES).split(" "));

    @Test
    void theWordsOfAPageAreFoundWhereNobodyToldItsLines() {
        Ink page = Ink.of(new Hand(1, 0.3, 34).page(LINES));
        List<WordBox> lines = TextLines.find(page);
        assertThat(lines).hasSize(LINES.length);
        for (WordBox line : lines) {
            assertThat(WordGaps.of(page.region(line)).words().stream()
                            .filter(word -> word.height() > 12)
                            .toList())
                    .hasSize(4);
        }
    }

    @Test
    void aWordIsFoundAgainInAnotherSlantAndSize() {
        List<Shape> shapes = shapes(new Hand(1, 0.3, 34));
        List<Shape> other = shapes(new Hand(2, 0.0, 28));
        WordIndex index = WordIndex.of(shapes);
        int right = 0;
        for (int i = 0; i < other.size(); i++) {
            Spotted first = index.search(Wanted.of(other.get(i)), 1).getFirst();
            right += written.get(first.word()).equals(written.get(i)) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(other.size() * 3 / 4);
    }

    @Test
    void theWordPointedAtIsItsOwnBestHitAndScoresFall() {
        WordIndex index = WordIndex.of(shapes(new Hand(3, 0.3, 34)));
        for (int i = 0; i < index.size(); i++) {
            List<Spotted> found = index.search(Wanted.of(index.get(i)), index.size());
            assertThat(found.getFirst().word()).isEqualTo(i);
            assertThat(found).hasSize(index.size());
            assertThat(found.stream().map(Spotted::score).toList())
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                    .allMatch(Double::isFinite);
        }
    }

    @Test
    void aNoSinksTheWordRefusedAndAYesRaisesItsLike() {
        WordIndex index = WordIndex.of(shapes(new Hand(4, 0.3, 34)), Weighing.DIGEST);
        Wanted wanted = Wanted.of(index.get(0));
        Spotted wrong = index.search(wanted, index.size()).stream()
                .filter(spotted -> !written.get(spotted.word()).equals(written.get(0)))
                .findFirst()
                .orElseThrow();
        Wanted after = wanted.refused(index.get(wrong.word()));
        assertThat(digestOf(index, after, wrong.word())).isLessThan(digestOf(index, wanted, wrong.word()));
        int like = written.lastIndexOf(written.get(0));
        Wanted yes = wanted.confirmed(index.get(like));
        assertThat(digestOf(index, yes, like)).isGreaterThan(digestOf(index, wanted, like));
    }

    @Test
    void theReasonsLayColumnsInOrder() {
        WordIndex index = WordIndex.of(shapes(new Hand(5, 0.3, 34)));
        Warping warping = index.explain(Wanted.of(index.get(0)), written.lastIndexOf(written.get(0)));
        assertThat(warping.partners()).isSorted();
        assertThat(warping.alike()).isBetween(0.5, 1.0);
        assertThat(warping.borneOut(0)).hasSize(1);
        assertThat(Warping.of(index.get(0), index.get(0)).partners())
                .isEqualTo(IntStream.range(0, Shape.COLUMNS).boxed().toList());
    }

    @Test
    void aShapeIsTheSameAfterItWasWritten() {
        Shape shape = shapes(new Hand(6, 0.1, 30)).getFirst();
        assertThat(Shape.ofBytes(shape.toBytes(), shape.ratio())).isEqualTo(shape);
        assertThatThrownBy(() -> Shape.ofBytes(new byte[3], 1)).hasMessageContaining("960");
    }

    @Test
    void emptySeriesAndEmptyInkAreSearchedWithoutHarm() {
        Shape none = Shape.of(Ink.of(20, 10, new byte[200]));
        assertThat(none.isEmpty()).isTrue();
        assertThat(WordIndex.of(List.of()).search(Wanted.of(none), 5)).isEmpty();
        assertThat(WordIndex.of(List.of(none, none)).search(Wanted.of(none), 5))
                .hasSize(2)
                .allMatch(spotted -> Double.isFinite(spotted.score()));
        assertThat(TextLines.find(Ink.of(300, 400, new byte[120_000]))).isEmpty();
        assertThat(WordGaps.of(Ink.of(20, 10, new byte[200])).words()).isEmpty();
        assertThat(TextLines.find(Ink.of(1, 1, new byte[] {-1}))).hasSizeLessThan(2);
    }

    private static double digestOf(WordIndex index, Wanted wanted, int word) {
        return index.search(wanted, index.size()).stream()
                .filter(spotted -> spotted.word() == word)
                .findFirst()
                .orElseThrow()
                .digest();
    }

    private static List<Shape> shapes(Hand hand) {
        Ink page = Ink.of(hand.page(LINES));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < LINES.length; i++) {
            Ink line = page.region(new WordBox(0, 30 + 110 * i, page.width(), 110));
            List<WordBox> words = WordGaps.of(line).words();
            assertThat(words).hasSize(4);
            words.forEach(word -> shapes.add(Shape.of(line, word)));
        }
        return shapes;
    }
}
