package org.mouseion.app.collection.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;
import org.mouseion.testing.Property;

class WordLayingTest {

    private static final Box FRAME = new Box(100, 50, 400, 30);

    @Test
    void the_same_text_is_the_same_line_with_its_doubts() {
        Line line = line(word("chere", 100, 80), word("mère", 200, 60));

        assertThat(WordLaying.lay(line, "  chere   mère ")).isSameAs(line);
    }

    @Test
    void as_many_words_stand_where_those_before_stood() {
        Line laid = WordLaying.lay(line(word("chere", 100, 80), word("mère", 200, 60)), "chère mère");

        assertThat(laid.text()).isEqualTo("chère mère");
        assertThat(laid.words().get(0).box()).isEqualTo(new Box(100, 52, 80, 20));
        assertThat(laid.words().get(0).readings()).containsExactly(Reading.of("chère"));
        assertThat(laid.words().get(1).readings())
                .as("untouched, so its doubts stay")
                .hasSize(2);
    }

    @Test
    void words_that_came_between_share_the_room_of_what_is_gone_by_their_letters() {
        Line laid = WordLaying.lay(
                line(word("je", 100, 20), word("uaisbien", 130, 90), word("ici", 240, 30)), "je vais bien ici");

        assertThat(laid.words()).extracting(Word::text).containsExactly("je", "vais", "bien", "ici");
        assertThat(laid.words().get(1).box()).isEqualTo(new Box(130, 52, 40, 20));
        assertThat(laid.words().get(2).box()).isEqualTo(new Box(180, 52, 40, 20));
        assertThat(laid.words().get(3).box().x()).isEqualTo(240);
    }

    @Test
    void a_word_left_out_by_the_machine_stands_in_the_gap() {
        Line laid = WordLaying.lay(line(word("je", 100, 20), word("bien", 200, 40)), "je vais bien");

        assertThat(laid.words().get(1).box()).isEqualTo(new Box(120, 52, 80, 20));
    }

    @Test
    void where_there_is_no_gap_a_word_stands_on_its_neighbour() {
        Line laid = WordLaying.lay(line(word("je", 100, 20), word("bien", 121, 379)), "je vais bien donc");

        assertThat(laid.words().get(1).box()).isEqualTo(laid.words().get(0).box());
        assertThat(laid.words().get(3).box()).isEqualTo(laid.words().get(2).box());
    }

    @Test
    void from_right_to_left_the_first_word_stands_on_the_right() {
        Line empty = new Line("", FRAME, List.of(), List.of(), List.of(), List.of());
        Line laid = WordLaying.lay(empty, "بسم الله");

        assertThat(laid.words().get(0).box().x())
                .isGreaterThan(laid.words().get(1).box().x());
        Line more = WordLaying.lay(laid, "بسم الله الرحمن");
        assertThat(more.words().get(0)).isEqualTo(laid.words().get(0));
        assertThat(more.words().get(2).box().x())
                .isLessThanOrEqualTo(more.words().get(1).box().x());
    }

    @Test
    void a_line_that_stands_nowhere_is_read_as_a_whole() {
        Line nowhere = new Line("", Box.NONE, List.of(), List.of(), List.of(), List.of(Reading.of("alt")));

        assertThat(WordLaying.lay(nowhere, "neu und neu").words()).isEmpty();
        assertThat(WordLaying.lay(nowhere, "neu und neu").text()).isEqualTo("neu und neu");
    }

    @Test
    void whatever_is_written_the_words_are_those_in_their_order_inside_the_line() {
        Property.holdsFor(2000, WordLayingTest::draw, drawn -> {
            Line laid = WordLaying.lay(drawn.line(), drawn.text());

            assertThat(laid.text()).isEqualTo(String.join(" ", WordLaying.words(drawn.text())));
            assertThat(laid.box()).isEqualTo(FRAME);
            int before = drawn.fromRight() ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            for (Word word : laid.words()) {
                Box box = word.box();
                assertThat(box.x()).isGreaterThanOrEqualTo(FRAME.x());
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(FRAME.x() + FRAME.width());
                assertThat(box.y()).isGreaterThanOrEqualTo(FRAME.y());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(FRAME.y() + FRAME.height());
                int at = drawn.fromRight() ? box.x() + box.width() : box.x();
                assertThat(drawn.fromRight() ? at <= before : at >= before)
                        .as("order of " + laid.words())
                        .isTrue();
                before = at;
            }
            assertThat(laid.words().stream().filter(word -> word.readings().size() > 1))
                    .as("only what the machine read has doubts")
                    .allMatch(drawn.line().words()::contains);
        });
    }

    private record Drawn(Line line, String text, boolean fromRight) {}

    private static Drawn draw(RandomGenerator random) {
        boolean fromRight = random.nextInt(4) == 0;
        List<Word> words = new ArrayList<>();
        int at = FRAME.x();
        for (int i = random.nextInt(8); i > 0 && at < FRAME.x() + FRAME.width() - 12; i--) {
            int wide = random.nextInt(1, Math.min(90, FRAME.x() + FRAME.width() - at));
            int left = fromRight ? 2 * FRAME.x() + FRAME.width() - at - wide : at;
            words.add(word(some(random, fromRight), left, wide));
            at += wide + random.nextInt(10);
        }
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(some(random, fromRight)).append(' ');
                case 1 ->
                    text.append(word.text())
                            .append("  ")
                            .append(some(random, fromRight))
                            .append(' ');
                case 2 -> {}
                default -> text.append(word.text()).append(' ');
            }
        }
        if (random.nextInt(3) == 0) {
            text.append(some(random, fromRight));
        }
        return new Drawn(
                line(words.toArray(Word[]::new)),
                text.toString(),
                fromRight && (words.size() > 1 || !text.toString().isBlank()));
    }

    private static String some(RandomGenerator random, boolean fromRight) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            letters.append((char) (fromRight ? 'ا' + random.nextInt(3) : 'a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    static Word word(String text, int x, int width) {
        return new Word(
                "", new Box(x, 52, width, 20), List.of(Reading.of(text, 0.6), Reading.of(text + "s", 0.3)), null);
    }

    static Line line(Word... words) {
        return new Line("l", FRAME, List.of(), List.of(), List.of(words), List.of());
    }
}
