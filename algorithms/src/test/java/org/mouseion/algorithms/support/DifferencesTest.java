package org.mouseion.algorithms.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.support.Differences.Kind;

class DifferencesTest {

    private static Set<Kind> between(String one, String other) {
        return Differences.between(one, other, "en", Wording.AS_WRITTEN);
    }

    @Test
    void two_numbers_for_one_thing_differ() {
        assertThat(between("The blue boat brought 40 baskets.", "The blue boat came with 12 baskets."))
                .containsExactly(Kind.NUMBERS);
        assertThat(between("The mill was built in 1900.", "The mill, built in 1900, burned in 1950."))
                .isEmpty();
    }

    @Test
    void what_one_denies_and_the_other_says_differs() {
        assertThat(between("Anna painted the red door.", "Anna never painted the red door."))
                .containsExactly(Kind.DENIAL);
    }

    @Test
    void sentences_about_different_things_do_not_differ() {
        assertThat(between("The mill has 3 floors.", "The church has 12 windows."))
                .isEmpty();
        assertThat(Differences.between(
                        "Das Haus ist 3 Meter hoch.", "Das Haus ist 4 Meter hoch.", "de", Wording.AS_WRITTEN))
                .isEmpty();
    }
}
