package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class PagingTest {

    @Test
    void a_long_list_shows_its_first_its_last_and_the_neighbours() {
        assertThat(Paging.of(10, 24, 24 * 50).shown()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 50);
        assertThat(Paging.of(1, 24, 24 * 50).shown()).containsExactly(1, 2, 3, 0, 50);
        assertThat(Paging.of(50, 24, 24 * 50).shown()).containsExactly(1, 0, 48, 49, 50);
    }

    @Test
    void a_short_list_has_one_page() {
        assertThat(Paging.of(1, 24, 0).shown()).containsExactly(1);
        assertThat(Paging.of(1, 24, 24).last()).isEqualTo(1);
        assertThat(Paging.of(1, 24, 25).last()).isEqualTo(2);
    }

    @Test
    void every_list_can_be_read_to_its_last_page() {
        Property.holdsFor(
                2000,
                random -> new long[] {random.nextInt(1, 2000), random.nextInt(1, 101), random.nextInt(200_000)},
                n -> {
                    int last = (int) Math.max(1, (n[2] + n[1] - 1) / n[1]);
                    int current = (int) Math.min(n[0], last);
                    Paging paging = Paging.of(current, (int) n[1], n[2]);
                    List<Integer> pages =
                            paging.shown().stream().filter(p -> p > 0).toList();
                    assertThat(pages).contains(1, current, last).isSorted().doesNotHaveDuplicates();
                    assertThat(paging.shown()).hasSizeLessThan(12);
                    assertThat(paging.hasNext()).isEqualTo(current < last);
                });
    }
}
