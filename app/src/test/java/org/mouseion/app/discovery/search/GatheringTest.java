package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.catalogue.WorkSketch;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;

/// An index that was written piece by piece is brought into one piece while it is searched.
class GatheringTest {

    private static final int PIECE = 600;

    @TempDir
    Path folder;

    @Test
    void everythingIsFoundAndCountedAsBefore() throws Exception {
        try (IndexedMuseum museum = new IndexedMuseum(folder)) {
            for (int piece = 0; piece < 3; piece++) {
                int first = piece * PIECE;
                museum.show(IntStream.range(first, first + PIECE)
                        .mapToObj(GatheringTest::sketch)
                        .toArray(WorkSketch[]::new));
                museum.index.flush();
            }
            assertThat(museum.index.isScattered()).isTrue();
            Findings before = museum.index.find(boats());
            long generation = museum.index.generation();

            museum.index.gather();

            assertThat(museum.index.isScattered()).isFalse();
            assertThat(museum.index.generation()).isGreaterThan(generation);
            Findings after = museum.index.find(boats());
            assertThat(after.total()).isEqualTo(before.total()).isEqualTo(3 * PIECE / 4);
            assertThat(after.counts()).isEqualTo(before.counts());
            assertThat(after.years()).usingRecursiveComparison().isEqualTo(before.years());
            assertThat(museum.index.spellings("boot", 1, 5)).isNotEmpty();
        }
    }

    @Test
    void whatNoTitleHoldsIsKnownWithoutSearching() throws Exception {
        try (IndexedMuseum museum = new IndexedMuseum(folder)) {
            museum.show(work(1, "A boat at night").by(null, "Jan Steen").number("N1"));

            assertThat(museum.index.mayHold(TextField.TITLE, List.of("ship", "boat")))
                    .isTrue();
            assertThat(museum.index.mayHold(TextField.TITLE, List.of("steen"))).isFalse();
            assertThat(museum.index.mayHold(TextField.TITLE, List.of())).isFalse();
        }
    }

    private static WorkSketch sketch(int number) {
        return work(number + 1, number % 4 == 0 ? "A boat " + number : "A tree " + number)
                .by(null, "Maker " + number % 30)
                .in(1800 + number % 50, 1810 + number % 50)
                .number("N" + number);
    }

    private static Lookup boats() {
        return new Lookup(
                new Clause.Words(TextField.ALL, List.of("boat"), 1),
                Sort.RELEVANCE,
                0,
                0,
                EnumSet.allOf(Facet.class),
                200,
                true,
                true);
    }
}
