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

    @Test
    void every_point_counts_once_however_many_there_are() {
        float[][] many = new float[1_000][];
        for (int i = 0; i < many.length; i++) {
            many[i] = new float[] {i % 2 == 0 ? 1 : -1, i % 4 < 2 ? 2 : -2};
        }
        Projection projection = Projection.fit(many, 1);
        assertThat(projection.kept()).isCloseTo(0.8, within(1e-9));
        assertThat(Math.abs(projection.axes()[0][1])).isCloseTo(1, within(1e-9));
    }
}
