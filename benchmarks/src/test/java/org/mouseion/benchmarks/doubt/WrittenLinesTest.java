package org.mouseion.benchmarks.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.doubt.CommonWords;
import org.mouseion.algorithms.doubt.Confusions;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Plausibility;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Seeking;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.algorithms.doubt.Spellings;

class WrittenLinesTest {

    private static final Transcribed PAGE = new Transcribed(
            "a page",
            List.of(
                    List.of("La", "maison", "du", "notaire", "est", "grande"),
                    List.of("et", "le", "jardin", "descend", "vers", "la", "rivière"),
                    List.of("où", "les", "barques", "attendent", "le", "matin")));

    /// Lines of a machine, words parted by spaces.
    private static List<Slot> read(String... lines) {
        List<Slot> slots = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (String word : lines[line].split(" ")) {
                slots.add(Slot.read(List.of(new Reading(word, 0.9)), line));
            }
        }
        return slots;
    }

    private static List<Integer> lines(String... read) {
        return ReadPage.of(PAGE, read(read)).lines();
    }

    @Test
    void misread_words_stand_in_the_line_they_were_read_from() {
        assertThat(lines("La maifon du nolaire cst grande", "et lc jardm descend vers la riuiere", "ou les harques"))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
    }

    @Test
    void words_run_together_or_broken_and_lines_cut_otherwise_do_not_move_what_follows() {
        assertThat(lines("Lamaison du no taire est grande et le", "jardin descend vers la rivière où les barques"))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
    }

    @Test
    void columns_that_are_none_are_laid_where_they_belong() {
        assertThat(lines(
                        "La maison du",
                        "et le jardin descend",
                        "où les barques",
                        "notaire est grande",
                        "vers la rivière"))
                .containsExactly(0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 0, 0, 0, 1, 1, 1);
    }

    @Test
    void a_page_on_which_nothing_was_read_has_words_to_find_and_none_found() {
        ReadPage page = ReadPage.of(PAGE, List.of());

        assertThat(page.lines()).isEmpty();
        assertThat(ranking(page, Dial.PLAUSIBLE).there()).isEqualTo(19);
        assertThat(ranking(page, Dial.PLAUSIBLE).recallAt(0.1)).isZero();
    }

    @Test
    void
            a_word_found_in_another_line_than_it_is_written_in_is_wrong_and_a_second_reading_counts_from_its_position_on() {
        List<Slot> slots = new ArrayList<>(read("La maison du notaire est grande", "et le jardin descend vers la"));
        slots.add(Slot.read(List.of(new Reading("rivale", 0.6), new Reading("rivière", 0.3)), 1));
        ReadPage page = ReadPage.of(PAGE, slots);

        // Of nineteen words one was read as a second thought only, and six not at all.
        assertThat(ranking(page, Dial.BEST_READING).recallAt(0.9)).isEqualTo(12 / 19.0);
        assertThat(ranking(page, Dial.READINGS).recallAt(0.9)).isEqualTo(13 / 19.0);

        ReadPage elsewhere = new ReadPage(
                page.written(),
                page.slots(),
                page.lines().stream().map(line -> 2).toList());
        assertThat(ranking(elsewhere, Dial.READINGS).recallAt(0.9)).isZero();
    }

    private static Ranking ranking(ReadPage page, Dial dial) {
        Seeking seeking =
                new Seeking(Spellings.NONE, Confusions.typical(), Plausibility.FITTED, CommonWords.of(List.of("fr")));
        return new Method("", dial, seeking, Masses.FITTED).rank(List.of(page), ReadPage.queries(List.of(page)));
    }
}
