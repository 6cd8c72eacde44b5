package org.mouseion.app.discovery.pagefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.collection.SpottedWords.Spotted;
import org.mouseion.app.discovery.PageWord;

class SpottedOverTest {

    private static final PageWord MA = read("ma", 0, 10);
    private static final PageWord HACHE = read("hache", 0, 60);
    private static final PageWord GRISE = read("grise", 1, 60);

    @Test
    void what_was_read_at_the_place_gives_way() {
        List<PageWord> words = SpottedOver.of(List.of(MA, HACHE, GRISE), List.of(spotted("bâche", 0, 55)));

        assertThat(texts(words)).containsExactly("ma", "bâche", "grise");
        assertThat(words.get(1).slot().certain()).isTrue();
        assertThat(words.get(1).slot().line()).isZero();
    }

    @Test
    void a_word_nobody_read_takes_its_place_in_the_order_of_the_page() {
        assertThat(texts(SpottedOver.of(List.of(MA, GRISE), List.of(spotted("bâche", 0, 60)))))
                .containsExactly("ma", "bâche", "grise");
        assertThat(texts(SpottedOver.of(List.of(MA, GRISE), List.of(spotted("soir", 2, 10)))))
                .containsExactly("ma", "grise", "soir");
    }

    @Test
    void on_a_page_nobody_read_they_are_all_there_is() {
        List<PageWord> words = SpottedOver.of(List.of(), List.of(spotted("soir", 1, 10), spotted("le jour", 0, 10)));

        assertThat(texts(words)).containsExactly("le", "jour", "soir");
        assertThat(words.get(1).x()).isGreaterThan(words.get(0).x());
    }

    @Test
    void what_a_person_vouches_for_in_its_line_stands() {
        PageWord sure = new PageWord(Slot.certain("hache", 0), 60, 10, 40, 20);

        assertThat(texts(SpottedOver.of(List.of(MA, sure), List.of(spotted("bâche", 0, 55)))))
                .containsExactly("ma", "hache");
    }

    private static List<String> texts(List<PageWord> words) {
        return words.stream()
                .map(word -> word.slot().readings().getFirst().text())
                .toList();
    }

    private static PageWord read(String text, int line, int x) {
        return new PageWord(new Slot(List.of(new Reading(text, 0.7)), line, false), x, 10 + line * 40, 40, 20);
    }

    private static Spotted spotted(String text, int line, int x) {
        return new Spotted(text, x, 8 + line * 40, 52, 24, 7, Instant.EPOCH);
    }
}
