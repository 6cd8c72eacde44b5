package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Answers with their scores and whether they are right, over all queries together.
final class Ranking {

    private record Answer(double score, boolean right) {}

    private final List<Answer> answers = new ArrayList<>();
    private int there;

    /// @param score 0 where it is not found at all
    void add(double score, boolean right) {
        if (right) {
            there++;
        }
        if (score > 0) {
            answers.add(new Answer(score, right));
        }
    }

    void addAll(Ranking other) {
        answers.addAll(other.answers);
        there += other.there;
    }

    int there() {
        return there;
    }

    /// The greatest share of what is there that is found where this share of what is found is right. Answers
    /// of equal score are taken together.
    double recallAt(double precision) {
        double best = 0;
        for (int[] point : points()) {
            if (point[1] >= precision * point[0]) {
                best = Math.max(best, point[1] / (double) there);
            }
        }
        return best;
    }

    /// Area under precision by recall, each step at the precision it ends with.
    double averagePrecision() {
        double area = 0;
        int before = 0;
        for (int[] point : points()) {
            area += (point[1] - before) / (double) there * point[1] / point[0];
            before = point[1];
        }
        return area;
    }

    double recall(double least) {
        return answers.stream().filter(a -> a.right() && a.score() >= least).count() / (double) Math.max(1, there);
    }

    double precision(double least) {
        long shown = answers.stream().filter(a -> a.score() >= least).count();
        return answers.stream().filter(a -> a.right() && a.score() >= least).count() / (double) Math.max(1, shown);
    }

    /// The precision that the scores themselves promise.
    double promised(double least) {
        return answers.stream()
                .filter(a -> a.score() >= least)
                .mapToDouble(Answer::score)
                .average()
                .orElse(1);
    }

    /// Found and right among them, at each score.
    private List<int[]> points() {
        List<Answer> sorted = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::score).reversed())
                .toList();
        List<int[]> points = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            if (i + 1 == sorted.size()
                    || sorted.get(i + 1).score() < sorted.get(i).score()) {
                points.add(new int[] {i + 1, right});
            }
        }
        return points;
    }
}
