package org.mouseion.benchmarks.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.mouseion.algorithms.images.alike.Weights;
import org.mouseion.benchmarks.report.Table;

/// What each part finds by itself, and all together: weights are chosen on one half by going up one
/// weight at a time.
final class Parts {

    private static final BiPredicate<DrawnPicture, DrawnPicture> PALETTE = (a, b) -> a.palette() == b.palette();
    private static final BiPredicate<DrawnPicture, DrawnPicture> FAMILY = (a, b) -> a.family() == b.family();
    private static final BiPredicate<DrawnPicture, DrawnPicture> BOTH = PALETTE.and(FAMILY);
    private static final double[] STEPS = {0, 0.25, 0.5, 1, 1.5, 2, 3};

    private Parts() {}

    static Table table(Half half) {
        List<List<Object>> rows = new ArrayList<>();
        row(rows, "colours", new Weights(1, 0, 0, 0, 0), half);
        row(rows, "where colours lie", new Weights(0, 1, 0, 0, 0), half);
        row(rows, "edges", new Weights(0, 0, 1, 0, 0), half);
        row(rows, "light and dark", new Weights(0, 0, 0, 1, 0), half);
        row(rows, "grain", new Weights(0, 0, 0, 0, 1), half);
        row(rows, "all alike", new Weights(1, 1, 1, 1, 1), half);
        row(rows, "palette, as shipped", Weights.PALETTE, half);
        row(rows, "composition, as shipped", Weights.COMPOSITION, half);
        row(rows, "overall, as shipped", Weights.OVERALL, half);
        return new Table(
                "Mean average precision over " + half.size() + " drawings, by what counts as alike",
                List.of("part", "same inks", "same subject", "both"),
                rows);
    }

    private static void row(List<List<Object>> rows, String name, Weights weights, Half half) {
        rows.add(List.of(
                name,
                half.precision(weights, PALETTE),
                half.precision(weights, FAMILY),
                half.precision(weights, BOTH)));
    }

    /// The weights found by going up one at a time from several beginnings: of palette for the same inks,
    /// of composition for the same subject, of all for both.
    static List<Object> chosen(Half half) {
        return List.of(
                chosen(half, PALETTE, 1, 1, 0, 0, 0),
                chosen(half, FAMILY, 0, 0, 1, 1, 0),
                chosen(half, BOTH, 1, 1, 1, 1, 1));
    }

    private static Weights chosen(Half half, BiPredicate<DrawnPicture, DrawnPicture> relevant, double... begin) {
        double[] best = begin.clone();
        double most = half.precision(weights(best), relevant);
        for (int round = 0; round < 3; round++) {
            for (int part = 0; part < best.length; part++) {
                for (double step : STEPS) {
                    double[] tried = best.clone();
                    tried[part] = step;
                    if (begin[part] > 0 && java.util.Arrays.stream(tried).sum() > 0) {
                        double reached = half.precision(weights(tried), relevant);
                        if (reached > most + 1e-4) {
                            most = reached;
                            best = tried;
                        }
                    }
                }
            }
        }
        return weights(best);
    }

    private static Weights weights(double[] all) {
        return new Weights(all[0], all[1], all[2], all[3], all[4]);
    }
}
