package org.mouseion.app.collection.text.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.collection.text.lines.WordLayingTest.line;
import static org.mouseion.app.collection.text.lines.WordLayingTest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Region;
import org.mouseion.testing.Property;

class PageRevisionTest {

    private static final PageText PAGE = page(
            List.of(line(word("premier", 100, 90)), line(word("second", 100, 60), word("mot", 170, 40))),
            List.of(line(word("tiers", 100, 50))));

    @Test
    void lines_that_nobody_touched_stay_and_what_was_written_is_vouched_for() {
        PageRevision revision = PageRevision.of(PAGE, List.of(kept(0), changed(1, "seconde mot"), kept(2)));

        assertThat(lines(revision)).containsExactly("premier", "seconde mot", "tiers");
        assertThat(revision.vouched()).containsExactly(1);
        assertThat(revision.text().lines().toList().getFirst())
                .isSameAs(PAGE.lines().toList().getFirst());
        assertThat(revision.text().regions())
                .extracting(region -> region.lines().size())
                .containsExactly(2, 1);
    }

    @Test
    void a_line_is_vouched_for_unchanged_and_the_tick_can_be_taken_away() {
        WrittenLine ticked = new WrittenLine(0, "premier", true, false, false, null, Map.of());

        assertThat(PageRevision.of(PAGE, List.of(ticked, kept(1), kept(2))).vouched())
                .containsExactly(0);
        assertThat(PageRevision.of(PAGE, List.of(kept(0), kept(1), kept(2))).vouched())
                .isEmpty();
    }

    @Test
    void another_reading_is_chosen_where_the_word_still_stands() {
        WrittenLine chosen = new WrittenLine(1, "second mot", false, false, false, null, Map.of(1, 1));
        assertThat(lines(PageRevision.of(PAGE, List.of(chosen)))).containsExactly("second mots");
        WrittenLine written = new WrittenLine(1, "second motif", false, false, false, null, Map.of(1, 1));
        assertThat(lines(PageRevision.of(PAGE, List.of(written)))).containsExactly("second motif");
    }

    @Test
    void a_line_break_makes_two_lines_and_each_has_its_words() {
        PageRevision revision = PageRevision.of(PAGE, List.of(kept(0), changed(1, "second\r\nmot"), kept(2)));

        assertThat(lines(revision)).containsExactly("premier", "second", "mot", "tiers");
        assertThat(revision.text().lines().toList().get(2).box()).isEqualTo(new Box(170, 50, 40, 30));
        assertThat(revision.vouched()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void lines_are_joined_left_out_and_added_where_they_belong() {
        PageRevision joined = PageRevision.of(
                PAGE, List.of(kept(0), new WrittenLine(1, "second mot", false, false, true, null, Map.of()), kept(2)));
        assertThat(lines(joined)).containsExactly("premier second mot", "tiers");
        assertThat(joined.text().words().map(word -> word.box().x())).containsExactly(100, 100, 170, 100);

        PageRevision added = PageRevision.of(
                PAGE,
                List.of(
                        kept(0),
                        WrittenLine.fresh("entre deux", new Box(10, 200, 100, 20)),
                        new WrittenLine(1, "", false, true, false, null, Map.of()),
                        kept(2)));
        assertThat(lines(added)).containsExactly("premier", "entre deux", "tiers");
        assertThat(added.text().regions().getFirst().lines()).hasSize(2);
        assertThat(added.text().lines().toList().get(1).words().getFirst().box().y())
                .isEqualTo(200);
    }

    @Test
    void a_line_that_moves_takes_its_words_along() {
        WrittenLine moved = new WrittenLine(1, "second mot", false, false, false, new Box(0, 0, 800, 60), Map.of());
        Line line =
                PageRevision.of(PAGE, List.of(moved)).text().lines().findFirst().orElseThrow();

        assertThat(line.words().getLast().box()).isEqualTo(new Box(140, 4, 80, 40));
        assertThat(line.words().getLast().readings()).hasSize(2);
    }

    @Test
    void a_page_that_nobody_read_is_written_line_by_line() {
        PageText nothing = new PageText("", "", 800, 600, "", List.of(), List.of(), Set.of());
        PageRevision revision = PageRevision.of(
                nothing,
                List.of(
                        WrittenLine.fresh("un", new Box(1, 2, 30, 40)),
                        WrittenLine.fresh("", new Box(1, 50, 30, 40)),
                        WrittenLine.fresh(" ", null)));

        assertThat(revision.text().lines().toList()).hasSize(2);
        assertThat(revision.text().lines().toList().getLast().isRead()).isFalse();
        assertThat(revision.vouched()).containsExactly(0);
    }

    @Test
    void sending_a_page_back_as_it_came_changes_nothing() {
        Property.holdsFor(
                300,
                random -> random.ints(random.nextInt(1, 12), 1, 6)
                        .mapToObj(words -> {
                            List<org.mouseion.formats.pages.Word> all = new ArrayList<>();
                            for (int i = 0; i < words; i++) {
                                all.add(word("w" + random.nextInt(9), 100 + 40 * i, 30));
                            }
                            return line(all.toArray(org.mouseion.formats.pages.Word[]::new));
                        })
                        .collect(Collectors.toList()),
                lines -> {
                    PageText page =
                            page(lines.subList(0, lines.size() / 2), lines.subList(lines.size() / 2, lines.size()));
                    List<WrittenLine> same = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        same.add(new WrittenLine(
                                i,
                                lines.get(i).text(),
                                i % 3 == 0,
                                false,
                                false,
                                lines.get(i).box(),
                                Map.of()));
                    }
                    PageRevision revision = PageRevision.of(page, same);
                    assertThat(revision.text()).isEqualTo(page);
                    assertThat(revision.vouched()).allMatch(at -> at % 3 == 0).hasSize((lines.size() + 2) / 3);
                });
    }

    private static WrittenLine kept(int at) {
        return changed(at, PAGE.lines().toList().get(at).text());
    }

    private static WrittenLine changed(int at, String text) {
        return new WrittenLine(at, text, false, false, false, null, Map.of());
    }

    private static List<String> lines(PageRevision revision) {
        return revision.text().lines().map(Line::text).toList();
    }

    @SafeVarargs
    static PageText page(List<Line>... regions) {
        List<Region> all = new ArrayList<>();
        for (List<Line> lines : regions) {
            all.add(new Region("", "", Box.NONE, List.of(), lines));
        }
        return new PageText("p", "p.jpg", 800, 600, "fr", all, List.of("Reader 1"), Set.of());
    }
}
