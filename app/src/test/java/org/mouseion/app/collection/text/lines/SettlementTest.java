package org.mouseion.app.collection.text.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.text.lines.Settlement.Choice;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.testing.Property;

class SettlementTest {

    private static final PageText ONE = page("Chère mère,", "je vais bien ici", "et toi?", "ton fils");
    private static final PageText OTHER = page("Chère mère,", "je vois bien ici", "ton fils", "Paul");

    @Test
    void lines_are_paired_by_what_they_say_and_words_that_differ_are_marked() {
        Difference difference = Difference.of(ONE, OTHER);

        assertThat(difference.rows())
                .extracting(Difference.Row::isAgreed)
                .containsExactly(true, false, false, true, false);
        assertThat(difference.rows().get(1).ones())
                .containsExactly(
                        new Difference.Piece("je", false),
                        new Difference.Piece("vais", true),
                        new Difference.Piece("bien ici", false));
        assertThat(difference.rows().get(2).other()).isNull();
        assertThat(difference.rows().get(4).one()).isNull();
    }

    @Test
    void agreement_is_counted_in_letters_and_words_of_the_longer() {
        Agreement agreement = Difference.of(ONE, OTHER).agreement();

        // 11 + 16 + 7 + 8 + 4 letters, of which 2 + 7 + 4 differ; 2 + 4 + 2 + 2 + 1 words, of which 1 + 2 + 1 do
        assertThat(agreement.letters()).isEqualTo(1 - 12.0 / 46, within(0.03));
        assertThat(agreement.words()).isEqualTo(1 - 4.0 / 11, within(1e-9));
        assertThat(new Agreement(0.99999, 1).told()).isEqualTo(new Agreement(0.999, 1));
    }

    @Test
    void each_difference_is_settled_by_one_by_the_other_or_by_a_third() {
        PageRevision settled = Settlement.of(
                new Settlement.Reading(ONE, Set.of(0)),
                new Settlement.Reading(OTHER, Set.of(2)),
                Map.of(1, new Choice.Third("je vas bien ici"), 2, new Choice.Other(), 4, new Choice.Other()));

        assertThat(settled.text().lines().map(Line::text))
                .containsExactly("Chère mère,", "je vas bien ici", "ton fils", "Paul");
        assertThat(settled.vouched()).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void what_is_left_open_stays_and_nobody_vouches_for_it() {
        PageRevision settled = Settlement.of(
                new Settlement.Reading(ONE, Set.of(0, 1, 2, 3)), new Settlement.Reading(OTHER, Set.of()), Map.of());

        assertThat(settled.text().lines().map(Line::text))
                .containsExactly("Chère mère,", "je vais bien ici", "et toi?", "ton fils", "Paul");
        assertThat(settled.vouched()).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void a_text_without_places_is_laid_over_the_one_that_has_them() {
        Line placed = WordLayingTest.line(WordLayingTest.word("je", 100, 20), WordLayingTest.word("uais", 130, 40));
        PageRevision settled = Settlement.of(
                new Settlement.Reading(PageRevisionTest.page(List.of(placed)), Set.of()),
                new Settlement.Reading(page("je vais"), Set.of()),
                Map.of(0, new Choice.Other()));

        assertThat(settled.text().words().map(word -> word.box().x())).containsExactly(100, 130);
        assertThat(settled.text().text()).isEqualTo("je vais");
    }

    @Test
    void every_line_of_both_readings_is_in_one_row_in_its_order() {
        Property.holdsFor(500, SettlementTest::two, both -> {
            List<Difference.Row> rows =
                    Difference.of(both.getFirst(), both.getLast()).rows();
            assertThat(rows.stream().map(Difference.Row::oneAt).filter(at -> at >= 0))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize((int) both.getFirst().lines().count());
            assertThat(rows.stream().map(Difference.Row::otherAt).filter(at -> at >= 0))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize((int) both.getLast().lines().count());
            Agreement there = Difference.of(both.getFirst(), both.getLast()).agreement();
            assertThat(there.letters()).isBetween(0.0, 1.0);
            assertThat(there.words()).isBetween(0.0, 1.0);
            assertThat(Difference.of(both.getFirst(), both.getFirst()).agreement())
                    .isEqualTo(new Agreement(1, 1));
        });
    }

    private static List<PageText> two(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.add("abc de".substring(random.nextInt(3), random.nextInt(3, 7)) + " " + random.nextInt(30));
        }
        List<String> others = new ArrayList<>(lines);
        for (int i = random.nextInt(5); i > 0 && !others.isEmpty(); i--) {
            switch (random.nextInt(3)) {
                case 0 -> others.remove(random.nextInt(others.size()));
                case 1 -> others.add(random.nextInt(others.size() + 1), "new " + i);
                default -> others.set(random.nextInt(others.size()), "other " + i);
            }
        }
        return List.of(page(lines.toArray(String[]::new)), page(others.toArray(String[]::new)));
    }

    private static PageText page(String... lines) {
        return PageRevisionTest.page(java.util.Arrays.stream(lines)
                .map(line -> new Line("", Box.NONE, List.of(), List.of(), List.of(), List.of(Reading.of(line))))
                .toList());
    }
}
