package org.mouseion.algorithms.images.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class EarthMoverTest {

    private static List<Swatch> random(RandomGenerator random, int count) {
        double[] weights = random.doubles(count, 0.05, 1).toArray();
        double total = java.util.Arrays.stream(weights).sum();
        List<Swatch> swatches = new ArrayList<>();
        for (double weight : weights) {
            swatches.add(new Swatch(Oklab.of(random.nextInt(1 << 24)), weight / total));
        }
        return swatches;
    }

    @Test
    void it_is_a_metric() {
        Property.holdsFor(500, random -> List.of(random(random, 5), random(random, 3), random(random, 9)), three -> {
            double ab = EarthMover.cost(three.get(0), three.get(1));
            double ba = EarthMover.cost(three.get(1), three.get(0));
            double bc = EarthMover.cost(three.get(1), three.get(2));
            double ac = EarthMover.cost(three.get(0), three.get(2));
            assertThat(ab).isCloseTo(ba, within(1e-6)).isBetween(0.0, 1.0);
            assertThat(ac).isLessThanOrEqualTo(ab + bc + 1e-6);
            assertThat(EarthMover.cost(three.get(0), three.get(0))).isCloseTo(0, within(1e-9));
        });
    }

    /// With equal shares the best way is one of the orders, which can all be tried.
    @Test
    void no_order_of_carrying_is_cheaper() {
        Property.holdsFor(300, random -> List.of(equal(random), equal(random)), two -> {
            double least = 1;
            for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
                double cost = 0;
                for (int i = 0; i < 3; i++) {
                    cost += EarthMover.price(
                                    two.get(0).get(i).colour(),
                                    two.get(1).get(order[i]).colour())
                            / 3;
                }
                least = Math.min(least, cost);
            }
            assertThat(EarthMover.cost(two.get(0), two.get(1))).isCloseTo(least, within(1e-6));
        });
    }

    private static List<Swatch> equal(RandomGenerator random) {
        return random.ints(3, 0, 1 << 24)
                .mapToObj(rgb -> new Swatch(Oklab.of(rgb), 1.0 / 3))
                .toList();
    }

    @Test
    void the_profile_orders_pictures_as_the_mover_does() {
        int[] agree = {0, 0};
        Property.holdsFor(300, random -> List.of(random(random, 3), random(random, 3), random(random, 3)), three -> {
            double near = EarthMover.cost(three.get(0), three.get(1));
            double far = EarthMover.cost(three.get(0), three.get(2));
            if (Math.abs(near - far) > 0.25) {
                boolean same = near < far == dot(three.get(0), three.get(1)) > dot(three.get(0), three.get(2));
                agree[same ? 0 : 1]++;
            }
        });
        assertThat(agree[0]).isGreaterThan(9 * agree[1]).isPositive();
    }

    private static double dot(List<Swatch> one, List<Swatch> other) {
        float[] a = ColourProfile.of(new ColourQuery(one));
        float[] b = ColourProfile.of(new ColourQuery(other));
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
