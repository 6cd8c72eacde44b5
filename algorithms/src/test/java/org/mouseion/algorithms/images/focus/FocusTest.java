package org.mouseion.algorithms.images.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.testing.Property;

class FocusTest {

    private static Pixels disc(double x, double y) {
        return Pictures.painted(
                300,
                200,
                (px, py) -> Math.hypot(px - x * 300, py - y * 200) < 22
                        ? 0xB3361B
                        : Pictures.mixed(0x5A6A70, 0x8898A0, (Math.sin(px / 9.0) + Math.cos(py / 7.0) + 2) / 4));
    }

    @Test
    void a_single_thing_is_found_wherever_it_lies() {
        Property.holdsFor(
                40, random -> new double[] {random.nextDouble(0.15, 0.85), random.nextDouble(0.2, 0.8)}, place -> {
                    FocalPoint.Proposed point =
                            Saliency.of(disc(place[0], place[1])).point();
                    assertThat(point.x()).isCloseTo(place[0], within(0.06));
                    assertThat(point.y()).isCloseTo(place[1], within(0.06));
                    assertThat(point.confidence()).isGreaterThan(0.3);
                });
    }

    @Test
    void where_nothing_stands_out_the_middle_is_proposed_without_confidence() {
        FocalPoint.Proposed plain =
                Saliency.of(Pictures.plain(80, 60, 0x999999)).point();
        assertThat(plain.x()).isCloseTo(0.5, within(0.05));
        assertThat(plain.confidence()).isLessThan(0.1);
        assertThat(Saliency.of(Pictures.plain(1, 1, 7)).point().confidence()).isLessThan(0.1);
    }

    @Test
    void attention_makes_one_and_a_mirrored_picture_has_it_mirrored() {
        Saliency map = Saliency.of(disc(0.3, 0.4));
        double sum = 0;
        for (int i = 0; i < Saliency.SIDE * Saliency.SIDE; i++) {
            sum += map.at(i % Saliency.SIDE, i / Saliency.SIDE);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(Saliency.of(disc(0.3, 0.4).mirrored()).point().x())
                .isCloseTo(1 - map.point().x(), within(0.02));
    }

    @Test
    void a_person_always_wins_and_no_later_proposal_changes_it() {
        Focus focus = Focus.of(new FocalPoint.Proposed(0.2, 0.2, 1));
        assertThat(focus.point()).isEqualTo(focus.proposed());
        Focus decided = focus.withDecided(new FocalPoint.Decided(0.9, 0.8));
        assertThat(decided.withProposed(new FocalPoint.Proposed(0.1, 0.5, 1)).point())
                .isEqualTo(new FocalPoint.Decided(0.9, 0.8));
    }

    private record Case(int width, int height, double aspect, FocalPoint point, Optional<Saliency> map) {}

    @Test
    void every_crop_has_the_asked_shape_lies_inside_is_as_large_as_can_be_and_keeps_the_point() {
        Saliency map = Saliency.of(disc(0.7, 0.3));
        Property.holdsFor(
                3_000,
                random -> {
                    FocalPoint point = random.nextBoolean()
                            ? new FocalPoint.Decided(random.nextDouble(), random.nextDouble())
                            : new FocalPoint.Proposed(random.nextInt(2), random.nextDouble(), 0.5);
                    return new Case(
                            random.nextInt(1, 3_000),
                            random.nextInt(1, 3_000),
                            Math.exp(random.nextDouble(-3, 3)),
                            point,
                            random.nextBoolean() ? Optional.of(map) : Optional.empty());
                },
                c -> {
                    Crop crop = Crop.of(c.width, c.height, c.aspect, c.point, c.map);
                    assertThat(crop.left()).isBetween(0, c.width - crop.width());
                    assertThat(crop.top()).isBetween(0, c.height - crop.height());
                    assertThat(crop.width() == c.width || crop.height() == c.height)
                            .isTrue();
                    assertThat(crop.holds(c.point, c.width, c.height)).isTrue();
                    if (Math.min(crop.width(), crop.height()) > 50) {
                        assertThat((double) crop.width() / crop.height()).isCloseTo(c.aspect, within(c.aspect * 0.03));
                    }
                });
    }

    @Test
    void a_decided_point_is_put_in_the_middle_and_a_proposed_one_lets_the_window_hold_more() {
        Crop decided = Crop.of(900, 300, 1, new FocalPoint.Decided(0.5, 0.5));
        assertThat(decided).isEqualTo(new Crop(300, 0, 300, 300));
        Saliency map = Saliency.of(disc(0.62, 0.5));
        Crop proposed = Crop.of(900, 300, 1, new FocalPoint.Proposed(0.5, 0.5, 0.4), Optional.of(map));
        assertThat(proposed.left()).isGreaterThan(330);
        assertThat(proposed.holds(new FocalPoint.Decided(0.5, 0.5), 900, 300)).isTrue();
    }

    @Test
    void points_in_pixels_are_refused_with_advice() {
        assertThatThrownBy(() -> new FocalPoint.Decided(320, 200)).hasMessageContaining("divide by width");
        assertThatThrownBy(() -> Crop.of(10, 10, Double.NaN, new FocalPoint.Decided(0, 0)))
                .hasMessageContaining("aspect");
    }
}
