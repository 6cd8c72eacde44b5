package org.mouseion.app.collection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.Levels.Level;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class LevelsAreaTest {

    @Autowired
    Works works;

    @Autowired
    Levels levels;

    @Autowired
    WorkWriting writing;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<String, WorkId> ids = new HashMap<>();

    @BeforeEach
    void empty() {
        sql.sql("truncate collection.work, collection.work_origin, collection.work_version, collection.work_base,"
                        + " collection.work_incoming")
                .update();
        ids.clear();
    }

    /// As a streamed finding aid comes: a level after what lies in it.
    private void fonds() {
        save("file-1", "series-a", 1, "file");
        save("file-2", "series-a", 2, "file");
        save("series-a", "fonds", 1, "series");
        save("item", "file-3", 1, "item");
        save("file-3", "series-b", 1, "file");
        save("series-b", "fonds", 2, "series");
        save("fonds", "", 1, "fonds");
        save("alone", null, 0, "");
    }

    @Test
    void a_level_that_came_after_what_lies_in_it_is_its_whole() {
        fonds();

        assertThat(names(levels.listTops(0, 9))).containsExactly("fonds");
        assertThat(levels.countTops()).isEqualTo(1);
        assertThat(names(levels.in(id("fonds"), 0, 9))).containsExactly("series-a", "series-b");
        assertThat(names(levels.in(id("fonds"), 1, 9))).containsExactly("series-b");
        assertThat(levels.countIn(id("series-a"))).isEqualTo(2);
        assertThat(names(levels.above(List.of(id("item"))).get(id("item"))))
                .containsExactly("fonds", "series-b", "file-3");
        assertThat(levels.above(List.of(id("fonds"), id("alone")))).isEmpty();
        assertThat(names(levels.below(id("fonds"), 99)))
                .containsExactly("series-a", "series-b", "file-1", "file-2", "file-3", "item");
        assertThat(levels.below(id("fonds"), 99).getLast().whole()).isEqualTo(id("file-3"));
        assertThat(levels.below(id("fonds"), 2)).hasSize(2);
        assertThat(levels.isPart(id("fonds"))).isTrue();
        assertThat(levels.isPart(id("item"))).isTrue();
        assertThat(levels.isPart(id("alone"))).isFalse();
        assertThat(levels.in(id("series-a"), 0, 1).getFirst().level()).isEqualTo("file");
    }

    @Test
    void the_one_before_and_the_one_after_lie_in_the_same() {
        fonds();

        assertThat(names(levels.beside(id("file-1")).before())).isEmpty();
        assertThat(names(levels.beside(id("file-1")).after())).containsExactly("file-2");
        assertThat(names(levels.beside(id("series-b")).before())).containsExactly("series-a");
        assertThat(levels.beside(id("fonds")).after()).isEmpty();
        assertThat(levels.beside(id("alone")).before()).isEmpty();
    }

    @Test
    void a_draft_is_passed_over_and_what_lies_in_it_hangs_on_the_one_above() {
        fonds();
        rewrite("series-b", WorkState.DRAFT, "fonds");

        assertThat(names(levels.in(id("fonds"), 0, 9))).containsExactly("series-a");
        assertThat(names(levels.above(List.of(id("item"))).get(id("item")))).containsExactly("fonds", "file-3");
        assertThat(levels.below(id("fonds"), 99).stream()
                        .filter(level -> level.id().equals(id("file-3")))
                        .map(Level::whole))
                .containsExactly(id("fonds"));
    }

    @Test
    void what_a_person_writes_moves_it() {
        fonds();
        rewrite("file-3", WorkState.PUBLISHED, "series-a");

        assertThat(names(levels.above(List.of(id("item"))).get(id("item"))))
                .containsExactly("fonds", "series-a", "file-3");
        assertThat(levels.countIn(id("series-b"))).isZero();
        assertThat(levels.withBelow(List.of(id("series-a"), id("alone"))))
                .containsExactlyInAnyOrder(
                        id("series-a"), id("alone"), id("file-1"), id("file-2"), id("file-3"), id("item"));
    }

    @Test
    void levels_in_a_circle_are_walked_once() {
        save("a", "b", 1, "file");
        save("b", "c", 1, "file");
        save("c", "a", 1, "file");
        save("self", "self", 1, "file");

        assertThat(names(levels.below(id("a"), 99))).containsExactlyInAnyOrder("b", "c");
        assertThat(names(levels.above(List.of(id("a"))).get(id("a")))).containsExactlyInAnyOrder("b", "c");
        assertThat(levels.withBelow(List.of(id("a")))).hasSize(3);
        assertThat(levels.below(id("self"), 99)).isEmpty();
        assertThat(levels.in(id("self"), 0, 9)).isEmpty();
        assertThat(levels.above(List.of(id("self")))).isEmpty();
    }

    @Test
    void two_sources_that_use_the_same_names_keep_apart() {
        fonds();
        within(new WorkDraft(
                new SourceRef("other", "file-9"),
                "x",
                SampleFacts.within("file-9", new PartOf("series-a", 1, "file"))));

        assertThat(levels.countIn(id("series-a"))).isEqualTo(2);
    }

    @Test
    void every_work_of_a_random_tree_is_below_those_above_it() {
        Random random = new Random(7);
        int size = 120;
        int[] wholes = new int[size];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            wholes[i] = i == 0 ? -1 : random.nextInt(i);
            order.add(i);
        }
        Collections.shuffle(order, random);
        order.forEach(i -> save("n" + i, wholes[i] < 0 ? "" : "n" + wholes[i], i + 1, "level"));

        Map<WorkId, List<Level>> above = levels.above(ids.values());
        for (int i = 0; i < size; i++) {
            List<String> expected = new ArrayList<>();
            for (int at = wholes[i]; at >= 0; at = wholes[at]) {
                expected.addFirst("n" + at);
            }
            assertThat(names(above.getOrDefault(id("n" + i), List.of()))).isEqualTo(expected);
            int whole = i;
            long inIt = Arrays.stream(wholes).filter(at -> at == whole).count();
            assertThat(levels.countIn(id("n" + i))).isEqualTo(inIt);
        }
        assertThat(levels.below(id("n0"), 1_000)).hasSize(size - 1);
    }

    private void save(String name, @Nullable String whole, int order, String level) {
        PartOf partOf = whole == null ? null : new PartOf(whole, order, level);
        ids.put(name, within(new WorkDraft(new SourceRef("aid", name), name, SampleFacts.within(name, partOf))));
    }

    private WorkId within(WorkDraft draft) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status ->
                        works.save(List.of(draft)).outcomes().getFirst().id()));
    }

    private void rewrite(String name, WorkState state, String whole) {
        writing.rewrite(
                id(name),
                state,
                SampleFacts.within(name, new PartOf(whole, 2, "series")),
                new WorkWriting.Hand(1, WorkKind.EDIT, "", null));
    }

    private WorkId id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    private List<String> names(List<Level> found) {
        return found.stream().map(level -> works.get(level.id()).source().id()).toList();
    }
}
