package org.mouseion.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final float[][] ON_A_LINE = {{1, 2, 3}, {2, 4, 3}, {3, 6, 3}};

    @Test
    void points_on_a_line_need_one_direction() {
        Projection projection = Projection.fit(ON_A_LINE, 1);
        assertThat(projection.kept()).isCloseTo(1, within(1e-9));
        assertThat(projection.apply(ON_A_LINE[2])[0]).isCloseTo((float) Math.sqrt(5), within(1e-5f));
    }

    @Test
    void the_mean_lies_at_zero() {
        assertThat(Projection.fit(ON_A_LINE, 2).apply(ON_A_LINE[1])).containsExactly(new float[] {0, 0}, within(1e-5f));
    }

    @Test
    void no_more_directions_can_be_kept_than_there_are() {
        assertThatThrownBy(() -> Projection.fit(ON_A_LINE, 4)).hasMessageContaining("1 to 3");
    }
}
