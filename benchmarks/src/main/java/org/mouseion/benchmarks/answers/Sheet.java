package org.mouseion.benchmarks.answers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Considered;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.answering.Sign;
import org.mouseion.algorithms.answering.Weights;

/// All signs of all candidates for one question, so that other weights can be tried without looking again.
///
/// @param passages signs of each passage, by the order of [Sign]
/// @param sentences signs of the sentences of each passage
/// @param right which sentences answer
/// @param rightPassage which passage answers, or -1 where it is no candidate
record Sheet(QuestionKind kind, double[][] passages, double[][][] sentences, boolean[][] right, int rightPassage) {

    static Sheet of(Piaf.Asked asked, List<Considered> considered) {
        int rightPassage = -1;
        double[][] passages = new double[considered.size()][];
        double[][][] sentences = new double[considered.size()][][];
        boolean[][] right = new boolean[considered.size()][];
        for (int i = 0; i < considered.size(); i++) {
            Considered one = considered.get(i);
            boolean here = one.passage().id().equals(asked.passage());
            rightPassage = here ? i : rightPassage;
            passages[i] = row(one.signs());
            sentences[i] = one.sentences().stream().map(s -> row(s.signs())).toArray(double[][]::new);
            right[i] = new boolean[one.sentences().size()];
            for (int s = 0; s < right[i].length && here; s++) {
                right[i][s] = one.sentences().get(s).span().overlaps(asked.answer());
            }
        }
        return new Sheet(QuestionKind.of(asked.question()).kind(), passages, sentences, right, rightPassage);
    }

    private static double[] row(Map<Sign, Double> signs) {
        return Arrays.stream(Sign.values())
                .mapToDouble(sign -> signs.getOrDefault(sign, 0.0))
                .toArray();
    }

    private static double score(double[] row, Weights weights) {
        double score = 0;
        for (Sign sign : Sign.values()) {
            score += weights.of(sign) * row[sign.ordinal()];
        }
        return score;
    }

    private static double[] some(double[] row, List<Sign> signs) {
        return signs.stream().mapToDouble(sign -> row[sign.ordinal()]).toArray();
    }

    Optional<Softmax.Choice> passageChoice(List<Sign> signs) {
        if (rightPassage < 0) {
            return Optional.empty();
        }
        boolean[] chosen = new boolean[passages.length];
        chosen[rightPassage] = true;
        return Optional.of(new Softmax.Choice(
                Arrays.stream(passages).map(row -> some(row, signs)).toArray(double[][]::new), chosen));
    }

    /// The sentences of the passages that are read, under these weights of passages.
    Optional<Softmax.Choice> sentenceChoice(Weights weights, List<Sign> signs) {
        double[] scores = passageScores(weights);
        List<Integer> read = read(scores);
        if (!read.contains(rightPassage)) {
            return Optional.empty();
        }
        double[][] rows = read.stream()
                .flatMap(passage ->
                        Arrays.stream(sentences[passage]).map(row -> some(with(row, scores[passage]), signs)))
                .toArray(double[][]::new);
        boolean[] chosen = new boolean[rows.length];
        int at = 0;
        boolean any = false;
        for (int passage : read) {
            for (boolean one : right[passage]) {
                chosen[at++] = one;
                any |= one;
            }
        }
        return any ? Optional.of(new Softmax.Choice(rows, chosen)) : Optional.empty();
    }

    private double[] passageScores(Weights weights) {
        return Arrays.stream(passages).mapToDouble(row -> score(row, weights)).toArray();
    }

    private static List<Integer> read(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(AnswerRanking.READ)
                .toList();
    }

    private static double[] with(double[] row, double passage) {
        double[] copy = row.clone();
        copy[Sign.PASSAGE.ordinal()] = passage;
        return copy;
    }

    /// What comes of the question under other weights, as [AnswerRanking] orders.
    Outcome outcome(Weights weights) {
        double[] scores = passageScores(weights);
        List<Integer> read = read(scores);
        double[] best = new double[passages.length];
        boolean[] answers = new boolean[passages.length];
        for (int passage : read) {
            best[passage] = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < sentences[passage].length; s++) {
                double score = score(with(sentences[passage][s], scores[passage]), weights);
                if (score > best[passage]) {
                    best[passage] = score;
                    answers[passage] = right[passage][s];
                }
            }
        }
        List<Integer> order = read.stream()
                .sorted(Comparator.comparingDouble((Integer passage) -> best[passage])
                        .reversed())
                .toList();
        boolean first = !order.isEmpty() && answers[order.getFirst()];
        return new Outcome(kind, 1 + order.indexOf(rightPassage), first);
    }
}
