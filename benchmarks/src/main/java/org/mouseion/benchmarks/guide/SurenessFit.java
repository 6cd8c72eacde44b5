package org.mouseion.benchmarks.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.guide.selection.Sureness;
import org.mouseion.app.discovery.guide.selection.Sureness.Ground;
import org.mouseion.benchmarks.answers.Equations;

/// Logistic regression by Newton's method, with a small ridge on all weights but the constant: the sentences are few.
final class SurenessFit {

    private static final int STEPS = 30;

    private static final double RIDGE = 0.5;

    private SurenessFit() {}

    static Map<Ground, Double> of(List<Weighed> sentences) {
        Ground[] grounds = Ground.values();
        double[] weights = new double[grounds.length];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[grounds.length][grounds.length];
            double[] slope = new double[grounds.length];
            Sureness now = new Sureness(named(weights));
            for (Weighed one : sentences) {
                double believed = now.of(one.grounds());
                double off = (one.answers() ? 1 : 0) - believed;
                for (int i = 0; i < grounds.length; i++) {
                    slope[i] += off * value(one, grounds[i]);
                    for (int j = 0; j < grounds.length; j++) {
                        curve[i][j] += believed * (1 - believed) * value(one, grounds[i]) * value(one, grounds[j]);
                    }
                }
            }
            for (int i = 0; i < grounds.length; i++) {
                double ridge = grounds[i] == Ground.ALWAYS ? 1e-6 : RIDGE;
                slope[i] -= ridge * weights[i];
                curve[i][i] += ridge;
            }
            double[] move = Equations.solve(curve, slope);
            for (int i = 0; i < grounds.length; i++) {
                weights[i] += move[i];
            }
        }
        return named(weights);
    }

    private static double value(Weighed one, Ground ground) {
        return one.grounds().getOrDefault(ground, 0.0);
    }

    private static Map<Ground, Double> named(double[] weights) {
        Map<Ground, Double> named = new EnumMap<>(Ground.class);
        for (Ground ground : Ground.values()) {
            named.put(ground, weights[ground.ordinal()]);
        }
        return named;
    }
}
