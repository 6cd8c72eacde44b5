package org.mouseion.benchmarks.answers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weights with which the right item of each list is as probable as it can be among the others: minus the mean log of
/// the share that its score, exponentiated, has (ListNet with one right item a list; McFadden's conditional logit
/// 1974). The sum is convex, so Newton's steps find the only lowest point; a little of the squared weights is added, in
/// units of each sign's spread.
final class Softmax {

    private static final double PENALTY = 1e-3;
    private static final int STEPS = 40;
    private static final double SMALL = 1e-7;

    /// @param rows an item each, a sign each
    /// @param right which rows are right, at least one
    record Choice(double[][] rows, boolean[] right) {}

    private final List<Choice> choices;
    private final int signs;
    private final double[] spread;

    private Softmax(List<Choice> choices) {
        this.choices = choices;
        this.signs = choices.getFirst().rows()[0].length;
        this.spread = spread();
    }

    static double[] fit(List<Choice> choices) {
        return new Softmax(choices).fit();
    }

    private double[] spread() {
        double[] sum = new double[signs];
        double[] squares = new double[signs];
        long count = 0;
        for (Choice choice : choices) {
            for (double[] row : choice.rows()) {
                count++;
                for (int i = 0; i < signs; i++) {
                    sum[i] += row[i];
                    squares[i] += row[i] * row[i];
                }
            }
        }
        double[] deviation = new double[signs];
        for (int i = 0; i < signs; i++) {
            double mean = sum[i] / count;
            deviation[i] = Math.sqrt(Math.max(0, squares[i] / count - mean * mean)) + 1e-9;
        }
        return deviation;
    }

    /// Works on signs divided by their spread, and gives weights for signs as they are.
    private double[] fit() {
        double[] weights = new double[signs];
        double loss = loss(weights);
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(weights);
            double length = 1;
            double[] next = plus(weights, direction, length);
            while (loss(next) > loss && length > SMALL) {
                length /= 2;
                next = plus(weights, direction, length);
            }
            double gained = loss - loss(next);
            if (gained < SMALL) {
                break;
            }
            weights = next;
            loss -= gained;
        }
        for (int i = 0; i < signs; i++) {
            weights[i] /= spread[i];
        }
        return weights;
    }

    private static double[] plus(double[] weights, double[] direction, double length) {
        double[] sum = weights.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += length * direction[i];
        }
        return sum;
    }

    private double[] scores(Choice choice, double[] weights) {
        return Arrays.stream(choice.rows())
                .mapToDouble(row -> score(row, weights))
                .toArray();
    }

    private double score(double[] row, double[] weights) {
        double score = 0;
        for (int i = 0; i < signs; i++) {
            score += weights[i] * row[i] / spread[i];
        }
        return score;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (Choice choice : choices) {
            double[] all = shares(scores(choice, weights), null);
            double right = 0;
            for (int i = 0; i < all.length; i++) {
                right += choice.right()[i] ? all[i] : 0;
            }
            loss -= Math.log(Math.max(right, Double.MIN_NORMAL));
        }
        return loss / choices.size()
                + PENALTY / 2 * Arrays.stream(weights).map(w -> w * w).sum();
    }

    /// Exponentials of scores, as shares of one; of all, or of some.
    private static double[] shares(double[] scores, boolean @Nullable [] some) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            highest = some == null || some[i] ? Math.max(highest, scores[i]) : highest;
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = some == null || some[i] ? Math.exp(scores[i] - highest) : 0;
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /// Newton's: the gradient, solved by the curvature.
    private double[] direction(double[] weights) {
        double[] gradient = new double[signs];
        double[][] curvature = new double[signs][signs];
        for (Choice choice : choices) {
            double[] scores = scores(choice, weights);
            double[] all = shares(scores, null);
            double[] right = shares(scores, choice.right());
            double[] mean = new double[signs];
            for (int item = 0; item < all.length; item++) {
                double[] row = choice.rows()[item];
                for (int i = 0; i < signs; i++) {
                    double value = row[i] / spread[i];
                    mean[i] += all[item] * value;
                    gradient[i] += (right[item] - all[item]) * value / choices.size();
                    for (int j = 0; j <= i; j++) {
                        curvature[i][j] += all[item] * value * row[j] / spread[j] / choices.size();
                    }
                }
            }
            for (int i = 0; i < signs; i++) {
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] -= mean[i] * mean[j] / choices.size();
                }
            }
        }
        for (int i = 0; i < signs; i++) {
            gradient[i] -= PENALTY * weights[i];
            curvature[i][i] += PENALTY;
            for (int j = 0; j < i; j++) {
                curvature[j][i] = curvature[i][j];
            }
        }
        return Equations.solve(curvature, gradient);
    }
}
