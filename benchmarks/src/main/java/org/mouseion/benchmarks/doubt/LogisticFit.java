package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.List;

/// Logistic regression by iteratively reweighted least squares, with a small ridge.
final class LogisticFit {

    private static final int ROUNDS = 25;
    private static final double RIDGE = 0.1;

    private record Case(double[] signs, boolean yes, double weight) {}

    private final int size;
    private final List<Case> cases = new ArrayList<>();

    LogisticFit(int size) {
        this.size = size;
    }

    void add(double[] signs, boolean yes, double weight) {
        cases.add(new Case(signs.clone(), yes, weight));
    }

    double[] weights() {
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] equations = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                equations[i][i] = RIDGE;
                equations[i][size] = -RIDGE * weights[i];
            }
            for (Case each : cases) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * each.signs()[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < size; i++) {
                    double weighted = each.weight() * each.signs()[i];
                    equations[i][size] += weighted * ((each.yes() ? 1 : 0) - p);
                    for (int j = 0; j < size; j++) {
                        equations[i][j] += weighted * each.signs()[j] * p * (1 - p);
                    }
                }
            }
            double[] step = solve(equations);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private double[] solve(double[][] equations) {
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < size; row++) {
                if (row != i) {
                    double times = equations[row][i] / equations[i][i];
                    for (int column = i; column <= size; column++) {
                        equations[row][column] -= times * equations[i][column];
                    }
                }
            }
        }
        double[] solved = new double[size];
        for (int i = 0; i < size; i++) {
            solved[i] = equations[i][size] / equations[i][i];
        }
        return solved;
    }
}
