package org.mouseion.algorithms.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InkTest {

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void a_simplified_line_keeps_its_ends_and_stays_within_the_tolerance() {
        Property.holdsFor(
                200, random -> Line.graph(0, 300, 3, x -> 40 * Math.sin(x / 30) + 4 * random.nextDouble()), line -> {
                    Line simple = line.simplified(2);
                    assertThat(simple.length()).isBetween(2, line.length());
                    assertThat(simple.x()[0]).isEqualTo(line.x()[0]);
                    assertThat(simple.y()[simple.length() - 1]).isEqualTo(line.y()[line.length() - 1]);
                    for (int i = 0; i < line.length(); i++) {
                        assertThat(distance(simple, line.x()[i], line.y()[i])).isLessThanOrEqualTo(2.0001);
                    }
                });
    }

    @Test
    void a_straight_line_needs_only_its_ends() {
        assertThat(Line.graph(0, 100, 1, x -> 3 * x).simplified(0.1).length()).isEqualTo(2);
    }

    @Test
    void a_circle_encloses_its_middle_and_nothing_outside() {
        Line circle = Line.circle(50, 50, 20);
        assertThat(circle.encloses(50, 50)).isTrue();
        assertThat(circle.encloses(50, 71)).isFalse();
        assertThat(circle.encloses(-50, 50)).isFalse();
    }

    @Test
    void the_contour_of_a_cone_is_a_closed_circle() {
        double[][] cone = new double[41][41];
        for (int r = 0; r < 41; r++) {
            for (int c = 0; c < 41; c++) {
                cone[r][c] = 15 - Math.hypot(r - 20, c - 20);
            }
        }
        List<Line> lines = Contours.at(5, cone, 2);
        assertThat(lines).hasSize(1);
        Line circle = lines.getFirst();
        for (int i = 0; i < circle.length(); i++) {
            assertThat(Math.hypot(circle.x()[i] - 40, circle.y()[i] - 40)).isCloseTo(20, within(0.1));
        }
        assertThat(circle.x()[0]).isCloseTo(circle.x()[circle.length() - 1], within(1e-6));
        assertThat(circle.y()[0]).isCloseTo(circle.y()[circle.length() - 1], within(1e-6));
    }

    @Test
    void flat_ground_has_no_contours() {
        assertThat(Contours.at(1, new double[10][10], 5)).isEmpty();
    }

    @Test
    void noise_is_smooth_within_one_and_different_for_another_seed() {
        Noise noise = new Noise(random(1));
        Noise other = new Noise(random(2));
        double apart = 0;
        double previous = noise.at(0, 0.5);
        for (double x = 0; x < 60; x += 0.01) {
            double here = noise.at(x, 0.5);
            assertThat(here).isBetween(-1.0, 1.0);
            assertThat(Math.abs(here - previous)).isLessThan(0.05);
            apart += Math.abs(here - other.at(x, 0.5));
            previous = here;
        }
        assertThat(apart).isGreaterThan(100);
    }

    @Test
    void streamlines_keep_their_distance_and_cover_the_sheet() {
        List<Line> lines = Streamlines.over(300, 200, 12, (x, y) -> 0.4 * Math.sin(x / 50), random(3));
        for (Line one : lines) {
            for (Line other : lines) {
                if (one != other) {
                    for (int i = 0; i < one.length(); i++) {
                        assertThat(nearest(other, one.x()[i], one.y()[i])).isGreaterThan(12 * 0.5);
                    }
                }
            }
        }
        for (double x = 20; x < 280; x += 10) {
            for (double y = 20; y < 180; y += 10) {
                double px = x;
                double py = y;
                assertThat(lines.stream()
                                .mapToDouble(l -> nearest(l, px, py))
                                .min()
                                .orElseThrow())
                        .isLessThan(30);
            }
        }
    }

    @Test
    void an_engraved_line_is_as_wide_as_its_place_is_dark_and_absent_where_it_is_light() {
        Pen pen = new Pen();
        Line line = Line.graph(0, 100, 1, x -> 50);
        Engraving.along(pen, "#000000", List.of(line), 10, (x, y) -> x < 50 ? 0 : 0.5);
        String body = pen.body(10_000);
        assertThat(body).containsOnlyOnce("M").startsWith("<path fill=\"#000000\" d=\"M250 250");
        // Half dark at a pitch of ten: 0.5 × 10 × 0.9 units wide, written in fifths.
        assertThat(height(body)).isBetween(21, 24);
    }

    @Test
    void where_nothing_is_dark_nothing_is_drawn() {
        Pen pen = new Pen();
        Engraving.along(pen, "#000000", Engraving.parallels(0, 0, 100, 100, 5, 0.3, 4), 5, (x, y) -> 0);
        assertThat(pen.body(1000)).isEmpty();
    }

    @Test
    void a_pen_keeps_to_its_budget_and_loses_detail_before_whole_lines() {
        Pen pen = new Pen();
        Noise noise = new Noise(random(4));
        for (int i = 0; i < 100; i++) {
            double y = i * 10;
            double rough = 1 + i * 0.3;
            pen.stroke(Line.graph(0, 1000, 1, x -> y + rough * noise.at(x / 7, y)), "#000000", 1);
        }
        assertThat(pen.body(1_000_000).length()).isGreaterThan(100_000);
        String small = pen.body(20_000);
        assertThat(small.length()).isBetween(5_000, 20_000);
        assertThat(small.chars().filter(c -> c == 'M').count()).isEqualTo(100);
    }

    @Test
    void a_sheet_is_about_what_its_hints_contain() {
        Sheet sheet = new Sheet(Size.LANDSCAPE, Palette.SEPIA, random(1), Set.of("subj-sailing-ship"));
        assertThat(sheet.about("tree", "ship")).isTrue();
        assertThat(sheet.about("tree")).isFalse();
        assertThat(sheet.width()).isEqualTo(1000);
        assertThat(sheet.height()).isEqualTo(750);
    }

    private static int height(String body) {
        String path = body.substring(body.indexOf('M') + 1, body.indexOf('z'));
        int[] numbers = Arrays.stream(
                        path.replace("l", " ").replace("-", " -").strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int y = numbers[1];
        int low = y;
        int high = y;
        for (int i = 3; i < numbers.length; i += 2) {
            y += numbers[i];
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        return high - low;
    }

    private static double nearest(Line line, double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < line.length(); i++) {
            best = Math.min(best, Math.hypot(line.x()[i] - x, line.y()[i] - y));
        }
        return best;
    }

    private static double distance(Line line, double px, double py) {
        double best = Double.MAX_VALUE;
        for (int i = 1; i < line.length(); i++) {
            double ax = line.x()[i - 1];
            double ay = line.y()[i - 1];
            double dx = line.x()[i] - ax;
            double dy = line.y()[i] - ay;
            double t = Math.clamp(((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy), 0, 1);
            best = Math.min(best, Math.hypot(ax + t * dx - px, ay + t * dy - py));
        }
        return best;
    }
}
